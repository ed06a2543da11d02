package se.tolv.vacancy.profile.template;

import java.time.Instant;
import java.util.UUID;
import se.tolv.vacancy.profile.ProfileForm;

/** A template as a line in HR's list. */
public record ProfileTemplateRow(
        UUID id, int version, String name, int requirements, int competencies, Instant changedAt) {

    static ProfileTemplateRow of(ProfileTemplate template) {
        ProfileForm profile = template.profile();
        return new ProfileTemplateRow(
                template.id,
                template.version,
                template.name,
                profile.requirements.size(),
                profile.competencies.size(),
                template.changedAt);
    }
}
