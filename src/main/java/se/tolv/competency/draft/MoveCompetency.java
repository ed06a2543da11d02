package se.tolv.competency.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.competency.Competency;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;

/** Gives a competency of a draft another place; those between the old place and the new one close up. */
@ApplicationScoped
public class MoveCompetency {

    @Inject
    Drafts drafts;

    @Inject
    FormCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Where it stands there already, nothing happens.
     *
     * @param version of the competency, as it was read
     * @throws Problem 403, 404, 412; 409 where its framework is no draft
     */
    @Transactional
    public void move(UUID id, int version, PositionForm form) {
        Drafts.Held held = drafts.competency(id);
        check.check(form).refuseIfAny();
        Competency competency = held.competency();
        int last = (int) Competency.count("frameworkId", competency.frameworkId);
        int from = competency.position;
        int to = Math.max(1, Math.min(form.position, last));
        if (from == to) {
            return;
        }
        Versions.requireSame(version, competency.version);
        Competency.update(
                "position = position + ?1 where frameworkId = ?2 and position between ?3 and ?4",
                from < to ? -1 : 1,
                competency.frameworkId,
                from < to ? from + 1 : to,
                from < to ? to : from - 1);
        competency.position = to;
        held.framework().touch(clock.instant());
        audit.record(
                "competency.moved",
                id,
                competency.name.in(Language.SV),
                Map.of("position", from),
                Map.of("position", to));
    }
}
