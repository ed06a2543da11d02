package se.tolv.account.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.account.AccountMessages;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;

/** Everything that can be wrong with what a person says about a unit. */
@ApplicationScoped
class UnitCheck {

    @Inject
    FormCheck check;

    @Inject
    Texts texts;

    /** Whoever asks holds the lock of the units, so that no two changes make a circle together. */
    FieldErrors check(UnitForm form, UUID id) {
        FieldErrors errors = check.check(form);
        if (form.parentId != null && Unit.findByIdOptional(form.parentId).isEmpty()) {
            errors.add("parentId", texts.of(AccountMessages.class).unknownUnit());
        } else if (isWithin(form.parentId, id)) {
            errors.add("parentId", texts.of(AccountMessages.class).unitWithinItself());
        }
        return errors;
    }

    private static boolean isWithin(UUID unit, UUID ancestor) {
        for (UUID above = unit; above != null; above = Unit.<Unit>findById(above).parentId) {
            if (above.equals(ancestor)) {
                return true;
            }
        }
        return false;
    }
}
