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

/** Rewords a competency of a draft. Its code stays: it is the same competency in other words. */
@ApplicationScoped
public class EditCompetency {

    @Inject
    Drafts drafts;

    @Inject
    DraftCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Where nothing differs, nothing happens.
     *
     * @param version of the competency, as it was read
     * @throws Problem 403, 404, 412; 409 where its framework is no draft; 422 with the fields that are wrong
     */
    @Transactional
    public void edit(UUID id, int version, CompetencyForm form) {
        Drafts.Held held = drafts.competency(id);
        check.check(form).refuseIfAny();
        Competency competency = held.competency();
        CompetencyEntry before = read(competency);
        CompetencyEntry after = DraftCheck.entry(competency.code, form);
        if (after.equals(before)) {
            return;
        }
        Versions.requireSame(version, competency.version);
        write(after, competency);
        held.framework().touch(clock.instant());
        audit.record("competency.changed", id, after.name().in(Language.SV), before, after);
    }

    static CompetencyEntry read(Competency competency) {
        return new CompetencyEntry(
                competency.code,
                competency.name,
                competency.definition,
                competency.positiveSigns,
                competency.negativeSigns,
                competency.anchors);
    }

    static void write(CompetencyEntry content, Competency competency) {
        competency.name = content.name();
        competency.definition = content.definition();
        competency.positiveSigns = content.positiveSigns();
        competency.negativeSigns = content.negativeSigns();
        competency.anchors = content.anchors();
    }
}
