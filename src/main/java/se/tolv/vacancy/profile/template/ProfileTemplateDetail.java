package se.tolv.vacancy.profile.template;

import java.util.UUID;
import se.tolv.vacancy.profile.ProfileForm;

/** A template with what stands in it. */
public record ProfileTemplateDetail(UUID id, int version, String name, ProfileForm profile) {

    static ProfileTemplateDetail of(ProfileTemplate template) {
        return new ProfileTemplateDetail(template.id, template.version, template.name, template.profile());
    }
}
