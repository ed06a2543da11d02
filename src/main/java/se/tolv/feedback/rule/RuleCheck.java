package se.tolv.feedback.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;

/** Whether a rule makes sense in itself: reminders come before the limit, and nobody is told before it has passed. */
@ApplicationScoped
public class RuleCheck {

    private static final Map<String, Function<RuleForm, String>> TOLD = Map.of(
            "tellManager", form -> form.tellManager,
            "tellHr", form -> form.tellHr,
            "tellUnitHead", form -> form.tellUnitHead,
            "tellAdministrator", form -> form.tellAdministrator);

    @Inject
    FormCheck check;

    @Inject
    Texts texts;

    /** Everything that is wrong. */
    public FieldErrors check(RuleForm form) {
        FieldErrors errors = check.check(form);
        RuleMessages messages = texts.of(RuleMessages.class);
        if (errors.of("amount") == null) {
            int limit = Integer.parseInt(form.amount.strip());
            for (int i = 0; form.reminders != null && i < form.reminders.size(); i++) {
                String field = "reminders." + i;
                if (errors.of(field) == null
                        && RuleForm.number(form.reminders.get(i)).orElse(-1) >= limit) {
                    errors.add(field, messages.reminderTooLate(limit));
                }
            }
            TOLD.forEach((field, typed) -> {
                if (errors.of(field) == null
                        && RuleForm.number(typed.apply(form)).orElse(limit) < limit) {
                    errors.add(field, messages.escalationTooEarly(limit));
                }
            });
        }
        if (errors.of("from") == null && errors.of("to") == null && to(form) != null && to(form).isBefore(from(form))) {
            errors.add("to", messages.endsBeforeItBegins());
        }
        return errors;
    }

    static LocalDate from(RuleForm form) {
        return LocalDate.parse(form.from.strip());
    }

    static LocalDate to(RuleForm form) {
        return form.to == null || form.to.isBlank() ? null : LocalDate.parse(form.to.strip());
    }
}
