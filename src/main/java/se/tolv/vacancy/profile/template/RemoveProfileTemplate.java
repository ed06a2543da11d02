package se.tolv.vacancy.profile.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Versions;

/** Removes a template. Profiles that were begun from it stay as they are. Only HR calls it. */
@ApplicationScoped
public class RemoveProfileTemplate {

    @Inject
    AuditTrail audit;

    /**
     * @param read the version that the person has read
     * @throws Problem 404, 412 where somebody else changed it
     */
    @Transactional
    public void remove(UUID id, int read) {
        ProfileTemplate template = ProfileTemplate.required(id);
        Versions.requireSame(read, template.version);
        template.delete();
        audit.record("profileTemplate.removed", id, template.name, Map.of("name", template.name), null);
    }
}
