package se.tolv.vacancy.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.question.QuestionMessages;
import se.tolv.question.check.QuestionCheck;
import se.tolv.question.check.QuestionWarning;

/**
 * Keeps out of the application form what no applicant may be asked. Where a question about a requirement must touch on it, HR
 * may keep it with a reason, as in the question bank; nobody can overrule it otherwise.
 */
@ApplicationScoped
public class ForbiddenQuestions {

    @Inject
    Texts texts;

    /** Adds an error where the text asks about the applicant's private life or earlier pay. */
    public void check(String field, String text, Language language, FieldErrors errors) {
        in(text, language).ifPresent(warning -> errors.add(field, message(warning)));
    }

    /** What the text asks about the applicant's private life or earlier pay. */
    public Optional<QuestionWarning> in(String text, Language language) {
        return QuestionCheck.check(text == null ? "" : text, language).stream()
                .filter(warning -> warning.kind().mayNotBeAsked())
                .findFirst();
    }

    public String message(QuestionWarning warning) {
        QuestionMessages messages = texts.of(QuestionMessages.class);
        return messages.refused(warning.found(), messages.advice(warning.kind()));
    }
}
