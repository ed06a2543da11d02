package se.tolv.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.account.unit.Unit;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;

/** Everything that can be wrong with what an administrator says about an account. */
@ApplicationScoped
class AccountCheck {

    @Inject
    FormCheck check;

    @Inject
    Texts texts;

    /**
     * @param id the account that the form changes; null where it makes one
     */
    FieldErrors check(AccountForm form, UUID id) {
        FieldErrors errors = check.check(form);
        AccountMessages messages = texts.of(AccountMessages.class);
        if (errors.of("email") == null
                && Account.withEmail(form.email)
                        .filter(other -> !other.id.equals(id))
                        .isPresent()) {
            errors.add("email", messages.emailTaken());
        }
        if (form.units != null && !form.units.isEmpty() && Unit.count("id in ?1", form.units) < form.units.size()) {
            errors.add("units", messages.unknownUnit());
        }
        return errors;
    }
}
