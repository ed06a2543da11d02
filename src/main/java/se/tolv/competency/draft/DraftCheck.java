package se.tolv.competency.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.tolv.competency.CompetencyMessages;
import se.tolv.competency.exchange.CompetencyEntry;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.ImportProblem.Kind;
import se.tolv.competency.exchange.check.TextRules;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.web.form.FormCheck;

/** Holds what HR writes against the rules of the files, so that every draft can be exported and imported again. */
@ApplicationScoped
class DraftCheck {

    @Inject
    FormCheck formCheck;

    @Inject
    Texts texts;

    FieldErrors check(FrameworkForm form) {
        FieldErrors errors = formCheck.check(form);
        checkName(errors, "title", form.title);
        checkText(errors, "description", form.description);
        return errors;
    }

    FieldErrors check(CompetencyForm form) {
        FieldErrors errors = formCheck.check(form);
        checkName(errors, "name", form.name);
        checkText(errors, "definition", form.definition);
        checkSigns(errors, "positiveSigns", form.positiveSigns);
        checkSigns(errors, "negativeSigns", form.negativeSigns);
        orNone(form.anchors).forEach((level, anchor) -> {
            if (level < CompetencyEntry.LOWEST_LEVEL || level > CompetencyEntry.HIGHEST_LEVEL) {
                errors.add(
                        "anchors." + level, texts.of(CompetencyMessages.class).noSuchLevel());
            }
            checkText(errors, "anchors." + level, anchor);
        });
        return errors;
    }

    /** The form's content tidied; only of a form in which nothing is wrong. */
    static CompetencyEntry entry(String code, CompetencyForm form) {
        return new CompetencyEntry(
                code,
                form.name,
                form.definition,
                orNone(form.positiveSigns),
                orNone(form.negativeSigns),
                orNone(form.anchors));
    }

    private void checkName(FieldErrors errors, String field, BilingualText name) {
        if (TextRules.tidy(name).isEmpty()) {
            errors.add(field + ".sv", texts.of(CompetencyMessages.class).nameNeeded());
            return;
        }
        add(errors, field + ".sv", TextRules.problemInName(TextRules.tidy(name.sv())));
        add(errors, field + ".en", TextRules.problemInName(TextRules.tidy(name.en())));
    }

    private void checkText(FieldErrors errors, String field, BilingualText text) {
        BilingualText tidied = TextRules.tidy(text);
        add(errors, field + ".sv", TextRules.problemInText(tidied.sv()));
        add(errors, field + ".en", TextRules.problemInText(tidied.en()));
    }

    private void checkSigns(FieldErrors errors, String field, List<BilingualText> signs) {
        List<BilingualText> given = orNone(signs);
        if (given.size() > ImportLimits.SIGNS) {
            add(errors, field, Optional.of(Kind.TOO_MANY_SIGNS));
        }
        for (int i = 0; i < given.size(); i++) {
            checkText(errors, field + "." + i, given.get(i));
        }
    }

    private void add(FieldErrors errors, String field, Optional<Kind> problem) {
        problem.ifPresent(
                kind -> errors.add(field, texts.of(CompetencyMessages.class).what(kind)));
    }

    private static List<BilingualText> orNone(List<BilingualText> signs) {
        return signs == null ? List.of() : signs;
    }

    private static Map<Integer, BilingualText> orNone(Map<Integer, BilingualText> anchors) {
        return anchors == null ? Map.of() : anchors;
    }
}
