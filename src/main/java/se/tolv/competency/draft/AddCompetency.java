package se.tolv.competency.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.competency.Competency;
import se.tolv.competency.CompetencyFramework;
import se.tolv.competency.CompetencyMessages;
import se.tolv.competency.exchange.CompetencyCodes;
import se.tolv.competency.exchange.CompetencyEntry;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.platform.database.Creation;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;

/** Adds a competency at the end of a draft. */
@ApplicationScoped
public class AddCompetency {

    @Inject
    Drafts drafts;

    @Inject
    DraftCheck check;

    @Inject
    Creation creation;

    @Inject
    EntityManager entities;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @param key the competency's key; a key that exists already creates nothing
     * @return the competency's key
     * @throws Problem 403, 404; 409 where the framework is no draft or is full; 422 with the fields that are wrong
     */
    @Transactional
    public UUID add(UUID key, UUID frameworkId, CompetencyForm form) {
        CompetencyFramework draft = drafts.held(frameworkId);
        check.check(form).refuseIfAny();
        return creation.once(Competency.class, key, () -> make(key, draft, form)).id;
    }

    private Competency make(UUID key, CompetencyFramework draft, CompetencyForm form) {
        int count = (int) Competency.count("frameworkId", draft.id);
        if (count >= ImportLimits.COMPETENCIES) {
            throw Problem.conflict(texts.of(CompetencyMessages.class).frameworkIsFull());
        }
        String code = newCode(form.name.in(Language.SV));
        CompetencyEntry content = DraftCheck.entry(code, form);
        Competency competency = new Competency(key, draft.id, code, count + 1);
        EditCompetency.write(content, competency);
        competency.persist();
        draft.touch(clock.instant());
        audit.record("competency.added", key, content.name().in(Language.SV), null, content);
        return competency;
    }

    /** A code that no version has had: it would bring back the questions of another competency. */
    private String newCode(String name) {
        Set<String> taken =
                new HashSet<>(entities.createQuery("""
                        select c.code from Competency c join CompetencyFramework f on f.id = c.frameworkId
                        where f.status <> IMPORTED
                        """, String.class).getResultList());
        String slug = CompetencyCodes.slug(name);
        String code = slug;
        for (int number = 2; taken.contains(code); number++) {
            code = slug + "-" + number;
        }
        return code;
    }
}
