package se.tolv.candidate.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tolv.account.Account;
import se.tolv.account.Unit;
import se.tolv.candidate.Application;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.RejectionReason;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.Vacancy;

/** The letter that tells somebody that they do not get a post: what it says by default, and its placeholders. */
@ApplicationScoped
public class RejectionLetter {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\[([^\\[\\]\\n]{1,40})]");

    @Inject
    Texts texts;

    /** The letter for this reason in this language, placeholders and all. */
    public String suggestion(RejectionReason reason, Language language) {
        CandidateMessages messages = texts.in(language, CandidateMessages.class);
        return messages.rejectionLetter(messages.rejectionWords(reason));
    }

    /** The placeholders that the words use and that do not exist, as they are written. */
    List<String> unknownPlaceholders(String words, Language language) {
        List<String> known = List.copyOf(placeholders(language));
        return PLACEHOLDER
                .matcher(words)
                .results()
                .map(MatchResult::group)
                .filter(used -> !known.contains(used))
                .distinct()
                .toList();
    }

    /** What can stand in a letter in this language. */
    public List<String> placeholders(Language language) {
        CandidateMessages messages = texts.in(language, CandidateMessages.class);
        return List.of(
                messages.placeholderName(),
                messages.placeholderPost(),
                messages.placeholderRegistryNumber(),
                messages.placeholderUnit(),
                messages.placeholderManager());
    }

    /** The letter that the applicant got, for a reader who must not know the name; null where there is none. */
    String withoutName(Application application) {
        return application.outcomeWords == null
                ? null
                : application.outcomeWords.replace(
                        application.name, placeholders(application.language).get(0));
    }

    /** The letter for a reader who must not know the name: that place is left open. */
    String filledButForTheName(String words, Application application, Vacancy vacancy) {
        return filled(
                words, application, vacancy, placeholders(application.language).get(0));
    }

    /** The letter as the applicant gets it. */
    String filled(String words, Application application, Vacancy vacancy) {
        return filled(words, application, vacancy, application.name);
    }

    private String filled(String words, Application application, Vacancy vacancy, String name) {
        List<String> names = placeholders(application.language);
        Map<String, String> values = new LinkedHashMap<>();
        values.put(names.get(0), name);
        values.put(names.get(1), vacancy.title.in(application.language));
        values.put(names.get(2), vacancy.registryNumber);
        values.put(names.get(3), Unit.<Unit>findById(vacancy.unitId).name);
        values.put(names.get(4), Account.<Account>findById(vacancy.managerId).name);
        // In one pass, so that a name that looks like a placeholder is not filled in itself.
        return PLACEHOLDER
                .matcher(words.strip().replace("\r\n", "\n"))
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(), found.group())));
    }
}
