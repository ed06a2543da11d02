package se.tolv.vacancy.profile.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Versions;

/** Changes a template. Profiles that were begun from it stay as they are. Only HR calls it. */
@ApplicationScoped
public class ChangeProfileTemplate {

    @Inject
    ProfileTemplateCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param read the version that the person has read
     * @throws Problem 404, 412 where somebody else changed it, 422 naming the fields that are wrong
     */
    @Transactional
    public void change(UUID id, ProfileTemplateForm form, int read) {
        ProfileTemplate template = ProfileTemplate.required(id);
        Versions.requireSame(read, template.version);
        check.check(id, form).refuseIfAny();
        ProfileTemplateDetail before = ProfileTemplateDetail.of(template);
        template.write(form, clock.instant());
        audit.record("profileTemplate.changed", id, template.name, before, ProfileTemplateDetail.of(template));
    }
}
