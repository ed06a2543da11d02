package se.tolv.competency.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.competency.Competency;
import se.tolv.competency.exchange.CompetencyEntry;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Versions;

/** Leaves a competency out of a draft: it is not in the version that the draft becomes. */
@ApplicationScoped
public class RetireCompetency {

    @Inject
    Drafts drafts;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param version of the competency, as it was read
     * @throws Problem 403, 404, 412; 409 where its framework is no draft
     */
    @Transactional
    public void retire(UUID id, int version) {
        Drafts.Held held = drafts.competency(id);
        Competency competency = held.competency();
        Versions.requireSame(version, competency.version);
        CompetencyEntry before = EditCompetency.read(competency);
        competency.delete();
        Competency.update(
                "position = position - 1 where frameworkId = ?1 and position > ?2",
                competency.frameworkId,
                competency.position);
        held.framework().touch(clock.instant());
        audit.record("competency.retired", id, before.name().in(Language.SV), before, null);
    }
}
