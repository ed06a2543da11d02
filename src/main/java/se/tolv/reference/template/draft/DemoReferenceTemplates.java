package se.tolv.reference.template.draft;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.guide.GuideCompetency;
import se.tolv.guide.GuideStatus;
import se.tolv.guide.InterviewGuide;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.reference.template.ReferenceStatus;
import se.tolv.reference.template.ReferenceTemplate;

/** A published reference template for each of the demo employer's published guides. */
@ApplicationScoped
public class DemoReferenceTemplates {

    @Inject
    EntityManager entities;

    @Inject
    CreateReferenceTemplate create;

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(66) DemoRequested requested) {
        if (ReferenceTemplate.count() == 0) {
            InterviewGuide.<InterviewGuide>list("not template and status = ?1", GuideStatus.PUBLISHED)
                    .forEach(this::publish);
        }
    }

    private void publish(InterviewGuide guide) {
        UUID id = Keys.next();
        ReferenceTemplate template = new ReferenceTemplate(id, id, 1, guide.ownerId, guide.language, clock.instant());
        template.guideId = guide.id;
        template.roleTitle = guide.roleTitle;
        template.unitId = guide.unitId;
        StandardQuestions.add(template, StandardQuestions.before());
        for (GuideCompetency part : guide.competencies) {
            StandardQuestions.add(
                    template, part.code, part.name, part.definition, part.anchors, create.question(part.name));
        }
        StandardQuestions.add(template, StandardQuestions.after());
        entities.persist(template);
        entities.flush();
        template.become(ReferenceStatus.PUBLISHED, clock.instant());
    }
}
