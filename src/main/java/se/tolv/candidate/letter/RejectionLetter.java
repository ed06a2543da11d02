package se.tolv.candidate.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tolv.candidate.Application;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.RejectionReason;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;

/** The letter that tells somebody that they do not get a post. */
@ApplicationScoped
public class RejectionLetter {

    @Inject
    LetterTemplates templates;

    @Inject
    Placeholders placeholders;

    @Inject
    Texts texts;

    /** The letter for this reason in this language, placeholders and all. */
    public String suggestion(RejectionReason reason, Language language) {
        String why = texts.in(language, CandidateMessages.class).rejectionWords(reason);
        return templates.words(LetterKind.REJECTED, language).replace(placeholders.reason(language), why);
    }

    /** What can stand in a letter in this language. */
    public List<String> placeholders(Language language) {
        return placeholders.names(language);
    }

    /** The letter that the applicant got, for a reader who must not know the name; null where there is none. */
    public String withoutName(Application application) {
        return application.outcomeWords == null
                ? null
                : application.outcomeWords.replace(
                        application.name,
                        placeholders.names(application.language).get(0));
    }
}
