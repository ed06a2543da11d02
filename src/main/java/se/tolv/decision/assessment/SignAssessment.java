package se.tolv.decision.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.interview.rating.RevealedRatings;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.Versions;
import se.tolv.vacancy.Vacancy;

/** Somebody stands by an assessment. From then on neither it nor the figures it rests on change. */
@ApplicationScoped
public class SignAssessment {

    @Inject
    AssessmentPermissions permissions;

    @Inject
    RevealedRatings revealed;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * Asked twice with what was read before, it is done once.
     *
     * @param read the version that the person has read
     * @throws Problem 404, 403, 409 where it is signed or cannot be written now, 412 where somebody else has saved in between,
     *     422 naming each part that is missing
     */
    @Transactional
    public void sign(UUID id, int read) {
        Assessment assessment = Assessment.locked(id);
        Application application = permissions.requireWrite(assessment.applicationId);
        if (!assessment.isDraft()) {
            if (read < assessment.version) {
                return;
            }
            throw Problem.conflict(texts.of(AssessmentMessages.class).isSigned());
        }
        Versions.requireSame(read, assessment.version);
        refuseGaps(assessment);
        assessment.sign(actor.get(), AssessedFigures.of(revealed.ofApplication(application.id)), clock.instant());
        audit.record(
                "assessment.signed",
                id,
                application.nameInTrail(Vacancy.required(application.vacancyId)),
                null,
                Map.of("number", assessment.number));
    }

    private void refuseGaps(Assessment assessment) {
        AssessmentMessages messages = texts.of(AssessmentMessages.class);
        FieldErrors errors = FieldErrors.none();
        for (int i = 0; i < assessment.parts.size(); i++) {
            AssessedPart part = assessment.parts.get(i);
            if (!part.isComplete()) {
                String name = part.name().in(texts.spoken());
                errors.add(
                        "parts." + i + (part.requirement() ? ".met" : ".words"),
                        part.requirement() ? messages.sayWhetherMet(name) : messages.writeAbout(name));
            }
        }
        if (assessment.conclusion.isBlank()) {
            errors.add("conclusion", messages.conclusionMissing());
        }
        errors.refuseIfAny();
    }
}
