package se.tolv.vacancy.profile.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Creation;
import se.tolv.platform.error.Problem;

/** Keeps a profile under a name, to begin from. Only HR calls it. */
@ApplicationScoped
public class CreateProfileTemplate {

    @Inject
    ProfileTemplateCheck check;

    @Inject
    Creation creation;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param key the new template's key; a key that exists already creates nothing
     * @return the template's key
     * @throws Problem 422 naming the fields that are wrong
     */
    @Transactional
    public UUID create(UUID key, ProfileTemplateForm form) {
        check.check(key, form).refuseIfAny();
        return creation.once(ProfileTemplate.class, key, () -> make(key, form)).id;
    }

    private ProfileTemplate make(UUID key, ProfileTemplateForm form) {
        ProfileTemplate template = new ProfileTemplate(key);
        template.write(form, clock.instant());
        template.persist();
        audit.record("profileTemplate.created", key, template.name, null, Map.of("name", template.name));
        return template;
    }
}
