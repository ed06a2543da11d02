package se.tolv.vacancy.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;

/** Where an assessor declares that there is no conflict of interest, or steps aside. Nobody does it for another. */
@ApplicationScoped
public class DeclareConflict {

    @Inject
    CurrentActor actor;

    @Inject
    FormCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * Declares that there is none. Said twice, it is said once.
     *
     * @throws Problem 404 where this person has not been asked, 409 where they have stepped aside or the case has ended
     */
    @Transactional
    public void none(UUID memberId) {
        answer(memberId, PanelStatus.DECLARED, null);
    }

    /**
     * Steps aside, for good.
     *
     * @throws Problem as {@link #none}, 422 where the reason is too long
     */
    @Transactional
    public void stepAside(UUID memberId, StepAsideForm form) {
        check.check(form).refuseIfAny();
        answer(memberId, PanelStatus.STEPPED_ASIDE, form.reason == null ? "" : form.reason.strip());
    }

    private void answer(UUID memberId, PanelStatus status, String reason) {
        PanelMember member = PanelMember.required(memberId);
        if (!member.accountId.equals(actor.get().id())) {
            throw Problem.notFound();
        }
        Vacancy vacancy = Vacancy.required(member.vacancyId);
        if (member.status == status) {
            return;
        }
        if (VacancyStatus.TERMINAL.contains(vacancy.status)) {
            throw Problem.conflict(texts.of(PanelMessages.class).caseHasEnded());
        }
        if (!member.status.canBecome(status)) {
            throw Problem.conflict(texts.of(PanelMessages.class).hasSteppedAside());
        }
        PanelStatus before = member.status;
        member.become(status, clock.instant());
        member.reason = reason;
        audit.record(
                "vacancy.conflictDeclared",
                vacancy.id,
                vacancy.registryNumber,
                Map.of("assessorStatus", before),
                Map.of("assessorStatus", status, "assessor", actor.get().name()));
    }
}
