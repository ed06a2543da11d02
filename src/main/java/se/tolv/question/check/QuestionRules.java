package se.tolv.question.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tolv.competency.Competency;
import se.tolv.competency.CompetencyFramework;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.question.InterviewQuestion;
import se.tolv.question.QuestionForm;
import se.tolv.question.QuestionMessages;
import se.tolv.question.search.QuestionFilter;

/**
 * What a question must fulfil to be kept: a competency of the published framework, two or three probes and something to
 * listen for, each language complete or absent, no earlier pay, and a reason where it keeps what is warned about.
 */
@ApplicationScoped
public class QuestionRules {

    @Inject
    FormCheck check;

    @Inject
    QuestionWarnings warnings;

    @Inject
    Texts texts;

    /**
     * HR's own question.
     *
     * @return the reason to keep it in spite of its warnings, or null where there are none
     * @throws Problem 422 naming the fields
     */
    public String requireKeepable(QuestionForm form) {
        FieldErrors errors = words(form);
        List<WarningRow> found = warnings.about(QuestionWording.of(form));
        refuseEarlierPay(found, errors);
        String reason = QuestionWording.clean(form.overruleReason);
        requireReason(found, reason, errors);
        errors.refuseIfAny();
        return found.isEmpty() ? null : reason;
    }

    /**
     * A manager's suggestion: warnings are for HR to judge, save the one that nobody can overrule.
     *
     * @throws Problem 422 naming the fields
     */
    public void requireSuggestible(QuestionForm form) {
        FieldErrors errors = words(form);
        refuseEarlierPay(warnings.about(QuestionWording.of(form)), errors);
        errors.refuseIfAny();
    }

    /**
     * A question that HR takes into use as it stands.
     *
     * @param typedReason why, in spite of its warnings
     * @return as {@link #requireKeepable}
     * @throws Problem 422 naming {@code overruleReason}, 409 where it asks for earlier pay
     */
    public String requireUsable(InterviewQuestion question, String typedReason) {
        List<WarningRow> found = warnings.about(question.wording());
        if (found.stream().anyMatch(warning -> !warning.overrulable())) {
            throw Problem.conflict(texts.of(QuestionMessages.class).earlierPayMustGo());
        }
        String reason = QuestionWording.clean(typedReason);
        FieldErrors errors = FieldErrors.none();
        requireReason(found, reason, errors);
        errors.refuseIfAny();
        return found.isEmpty() ? null : reason;
    }

    private void requireReason(List<WarningRow> found, String reason, FieldErrors errors) {
        if (reason.isEmpty() && found.stream().anyMatch(WarningRow::overrulable)) {
            errors.add("overruleReason", texts.of(QuestionMessages.class).overruleReasonNeeded());
        }
    }

    private void refuseEarlierPay(List<WarningRow> found, FieldErrors errors) {
        found.stream()
                .filter(warning -> !warning.overrulable())
                .forEach(warning -> errors.add(
                        warning.field(), texts.of(QuestionMessages.class).refused(warning.found(), warning.advice())));
    }

    private FieldErrors words(QuestionForm form) {
        FieldErrors errors = check.check(form);
        if (QuestionFilter.isSet(form.competencyCode) && !isPublished(form.competencyCode)) {
            errors.add("competencyCode", texts.of(QuestionMessages.class).unknownCompetency());
        }
        boolean swedish = isBegun(form, Language.SV);
        boolean english = isBegun(form, Language.EN);
        if (swedish || !english) {
            requireComplete(form, Language.SV, errors);
        }
        if (english) {
            requireComplete(form, Language.EN, errors);
        }
        if (swedish && english) {
            requireBoth("probes", form.probes(Language.SV), form.probes(Language.EN), errors);
            requireBoth("listenFor", form.listenFor(Language.SV), form.listenFor(Language.EN), errors);
        }
        return errors;
    }

    private static boolean isPublished(String competencyCode) {
        return CompetencyFramework.published()
                .map(framework -> Competency.count("frameworkId = ?1 and code = ?2", framework.id, competencyCode) > 0)
                .orElse(false);
    }

    private static boolean isBegun(QuestionForm form, Language language) {
        return !form.text(language).isEmpty()
                || count(form.probes(language)) > 0
                || count(form.listenFor(language)) > 0;
    }

    private void requireComplete(QuestionForm form, Language language, FieldErrors errors) {
        QuestionMessages messages = texts.of(QuestionMessages.class);
        String suffix = language == Language.SV ? "Sv" : "En";
        if (form.text(language).isEmpty()) {
            errors.add("text" + suffix, messages.textNeeded());
        }
        List<String> probes = form.probes(language);
        if (count(probes) < QuestionForm.FEWEST_PROBES || probes.size() > QuestionForm.MOST_PROBES) {
            errors.add("probes" + suffix + "." + firstEmpty(probes, QuestionForm.MOST_PROBES), messages.probesNeeded());
        }
        List<String> listenFor = form.listenFor(language);
        if (count(listenFor) < 1 || listenFor.size() > QuestionForm.MOST_LISTEN_FOR) {
            errors.add("listenFor" + suffix + ".0", messages.listenForNeeded());
        }
    }

    private static long count(List<String> lines) {
        return lines.stream().filter(line -> !line.isEmpty()).count();
    }

    private static int firstEmpty(List<String> lines, int most) {
        int empty = lines.indexOf("");
        return empty >= 0 ? empty : Math.min(lines.size(), most - 1);
    }

    /** Line by line, what is said in one language is said in the other. */
    private void requireBoth(String list, List<String> swedish, List<String> english, FieldErrors errors) {
        for (int line = 0; line < Math.max(swedish.size(), english.size()); line++) {
            boolean inSwedish = !QuestionForm.line(swedish, line).isEmpty();
            boolean inEnglish = !QuestionForm.line(english, line).isEmpty();
            if (inSwedish != inEnglish) {
                String field = list + (inSwedish ? "En" : "Sv") + "." + line;
                if (errors.of(field) == null) {
                    errors.add(field, texts.of(QuestionMessages.class).otherLanguageNeeded());
                }
            }
        }
    }
}
