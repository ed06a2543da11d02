package se.tolv.candidate.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.tolv.account.Account;
import se.tolv.account.unit.Unit;
import se.tolv.candidate.Application;
import se.tolv.candidate.CandidateMessages;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.Vacancy;

/** The places in a letter that are filled in by themselves: what they are called in each language, and what comes there. */
@ApplicationScoped
public class Placeholders {

    private static final Pattern PLACE = Pattern.compile("\\[([^\\[\\]\\n]{1,40})]");

    @Inject
    Texts texts;

    /** What can stand in a letter in this language; the applicant's name first. */
    public List<String> names(Language language) {
        CandidateMessages messages = texts.in(language, CandidateMessages.class);
        return List.of(
                messages.placeholderName(),
                messages.placeholderPost(),
                messages.placeholderRegistryNumber(),
                messages.placeholderUnit(),
                messages.placeholderManager());
    }

    /** The place for the reason in the template of a rejection. */
    public String reason(Language language) {
        return texts.in(language, LetterTextMessages.class).placeholderReason();
    }

    /** What can stand in the template of such a letter. */
    List<String> names(LetterKind kind, Language language) {
        List<String> names = new ArrayList<>(names(language));
        if (kind == LetterKind.REJECTED) {
            names.add(reason(language));
        }
        return names;
    }

    /** Names each place in the words that nothing can fill, once. */
    public void check(String field, String words, List<String> known, FieldErrors errors) {
        PLACE.matcher(words == null ? "" : words)
                .results()
                .map(MatchResult::group)
                .filter(used -> !known.contains(used))
                .distinct()
                .forEach(unknown ->
                        errors.add(field, texts.of(CandidateMessages.class).unknownPlaceholder(unknown)));
    }

    /** The letter as the applicant gets it. */
    public String filled(String words, Application application, Vacancy vacancy) {
        return filled(words, application.language, application.name, vacancy);
    }

    /** The letter for somebody who must not know the applicant's name, or who writes to many: that place is left open. */
    public String filledButForTheName(String words, Language language, Vacancy vacancy) {
        return filled(words, language, names(language).get(0), vacancy);
    }

    private String filled(String words, Language language, String name, Vacancy vacancy) {
        List<String> places = names(language);
        Map<String, String> values = new LinkedHashMap<>();
        values.put(places.get(0), name);
        values.put(places.get(1), vacancy.title.in(language));
        values.put(places.get(2), vacancy.registryNumber);
        values.put(places.get(3), Unit.<Unit>findById(vacancy.unitId).name);
        values.put(places.get(4), Account.<Account>findById(vacancy.managerId).name);
        // In one pass, so that a name that looks like a placeholder is not filled in itself.
        return PLACE.matcher(words.strip().replace("\r\n", "\n"))
                .replaceAll(found -> Matcher.quoteReplacement(values.getOrDefault(found.group(), found.group())));
    }
}
