package se.tolv.vacancy.profile.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.profile.ProfileCheck;
import se.tolv.vacancy.profile.ProfileMessages;

/** What may stand in a template: what may stand in a profile, under a name of its own. */
@ApplicationScoped
class ProfileTemplateCheck {

    /** The fields of the profile are called on a page as they are where there is no template. */
    private static final String WITHIN = "profile.";

    @Inject
    FormCheck form;

    @Inject
    ProfileCheck profile;

    @Inject
    Texts texts;

    FieldErrors check(UUID id, ProfileTemplateForm typed) {
        FieldErrors errors = FieldErrors.none();
        form.check(typed).getAll().stream()
                .filter(error -> !error.field().startsWith(WITHIN))
                .forEach(error -> errors.add(error.field(), error.message()));
        if (typed.profile != null) {
            profile.check(typed.profile).getAll().forEach(error -> errors.add(error.field(), error.message()));
        }
        if (typed.name != null && ProfileTemplate.isNamedBesides(typed.name.strip(), id)) {
            errors.add("name", texts.of(ProfileMessages.class).nameTaken());
        }
        return errors;
    }
}
