package se.tolv.vacancy.profile.template;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.error.Problem;

/** Reads the templates of profiles. */
@ApplicationScoped
public class ProfileTemplates {

    /** All of them by name: an employer has a few dozen. */
    public List<ProfileTemplateRow> list() {
        return ProfileTemplate.<ProfileTemplate>list("order by name, id").stream()
                .map(ProfileTemplateRow::of)
                .toList();
    }

    /**
     * @throws Problem 404
     */
    public ProfileTemplateDetail one(UUID id) {
        return ProfileTemplateDetail.of(ProfileTemplate.required(id));
    }
}
