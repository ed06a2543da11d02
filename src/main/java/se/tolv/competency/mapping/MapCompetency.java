package se.tolv.competency.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.competency.Competency;
import se.tolv.competency.CompetencyFramework;
import se.tolv.competency.CompetencyMessages;
import se.tolv.competency.FrameworkPermissions;
import se.tolv.competency.FrameworkStatus;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;

/** Decides what takes an imported competency's place, or takes the decision back. */
@ApplicationScoped
public class MapCompetency {

    private record Decision(String competencyCode, boolean notCovered) {}

    @Inject
    FrameworkPermissions permissions;

    @Inject
    FormCheck check;

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * Where the same was decided before, nothing happens.
     *
     * @param version of the imported competency, as it was read
     * @throws Problem 403, 404, 412; 422 unless the form names a competency of the published framework or says that
     *     there is none
     */
    @Transactional
    public void map(UUID competencyId, int version, MappingForm form) {
        permissions.requireMayWrite();
        check.check(form).refuseIfAny();
        Competency competency = imported(competencyId);
        String code = form.competencyCode == null || form.competencyCode.isBlank() ? null : form.competencyCode.strip();
        requireOneOfOurs(code, form.notCovered);
        CompetencyMapping mapping = CompetencyMapping.findById(competencyId);
        Decision before = decision(mapping);
        if (new Decision(code, form.notCovered).equals(before)) {
            return;
        }
        Versions.requireSame(version, competency.version);
        if (mapping == null) {
            mapping = new CompetencyMapping(competencyId);
            mapping.persist();
        }
        mapping.competencyCode = code;
        record(competency, before, decision(mapping));
    }

    /**
     * Takes the decision back; where none was made, nothing happens.
     *
     * @throws Problem 403, 404, 412
     */
    @Transactional
    public void undecide(UUID competencyId, int version) {
        permissions.requireMayWrite();
        Competency competency = imported(competencyId);
        CompetencyMapping mapping = CompetencyMapping.findById(competencyId);
        if (mapping != null) {
            Versions.requireSame(version, competency.version);
            Decision before = decision(mapping);
            mapping.delete();
            record(competency, before, null);
        }
    }

    private Competency imported(UUID id) {
        Competency competency = Competency.<Competency>findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .orElseThrow(Problem::notFound);
        CompetencyFramework framework = CompetencyFramework.findById(competency.frameworkId);
        if (framework.status != FrameworkStatus.IMPORTED) {
            throw Problem.notFound();
        }
        return competency;
    }

    private void requireOneOfOurs(String code, boolean notCovered) {
        CompetencyMessages messages = texts.of(CompetencyMessages.class);
        if ((code == null) != notCovered) {
            throw Problem.invalid("competencyCode", messages.chooseOneOrNone());
        }
        UUID published = CompetencyFramework.published().orElseThrow(Problem::notFound).id;
        if (code != null && Competency.count("frameworkId = ?1 and code = ?2", published, code) == 0) {
            throw Problem.invalid("competencyCode", messages.unknownCompetency());
        }
    }

    private static Decision decision(CompetencyMapping mapping) {
        return mapping == null ? null : new Decision(mapping.competencyCode, mapping.competencyCode == null);
    }

    /** The imported competency's version counts its decisions, so that two people do not overwrite each other's. */
    private void record(Competency competency, Decision before, Decision after) {
        entities.lock(competency, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
        audit.record("competency.mapped", competency.id, competency.name.in(Language.SV), before, after);
    }
}
