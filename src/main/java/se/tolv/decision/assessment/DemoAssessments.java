package se.tolv.decision.assessment;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.interview.rating.RevealedRatings;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;

/** A signed assessment and one that is being written, in the demo employer's recruitment that decides. */
@ApplicationScoped
public class DemoAssessments {

    @Inject
    BeginAssessment beginAssessment;

    @Inject
    SaveAssessment saveAssessment;

    @Inject
    SignAssessment signAssessment;

    @Inject
    RevealedRatings revealed;

    @Inject
    CurrentActor actor;

    @Transactional
    void load(@Observes @Priority(90) DemoRequested requested) {
        if (Assessment.count() > 0) {
            return;
        }
        Account hr = Account.withEmail("hr@demo.example").orElseThrow();
        actor.actAs(new Actor(hr.id, hr.name, hr.email, Set.copyOf(hr.roles), Set.of(), Actor.Via.PAGE, null, null));
        try {
            List<UUID> finalists = finalists(hr);
            if (finalists.size() > 1) {
                UUID signed = written(finalists.get(0));
                signAssessment.sign(signed, Assessment.required(signed).version);
                begun(finalists.get(1));
            }
        } finally {
            actor.actAs(null);
        }
    }

    private List<UUID> finalists(Account leader) {
        return Vacancy.<Vacancy>list("managerId = ?1 and status = ?2", leader.id, VacancyStatus.DECIDING).stream()
                .flatMap(vacancy -> Application.<Application>list(
                        "vacancyId = ?1 and stage in ?2 order by interviewAt, id",
                        vacancy.id,
                        Set.of(ApplicationStage.INTERVIEW, ApplicationStage.OFFER))
                        .stream())
                .map(application -> application.id)
                .filter(revealed::isOpenToAll)
                .toList();
    }

    private UUID written(UUID application) {
        UUID id = beginAssessment.begin(application);
        Assessment draft = Assessment.required(id);
        AssessmentForm form = new AssessmentForm();
        draft.parts.forEach(part -> form.parts.add(
                part.requirement()
                        ? part(part, true, "Styrkt med handlingar och vid intervjun.")
                        : part(
                                part,
                                null,
                                "Gav egna exempel i intervjun på vad hen gjorde och hur det gick. Referenserna berättar"
                                        + " samma sak.")));
        form.comparison = "Står starkast i slutomgången mot kravprofilen: lika erfaren som de andra, och tydligare i de"
                + " kompetenser som väger mest.";
        form.conclusion = "Uppfyller kravprofilen väl. Jag föreslår att hen erbjuds tjänsten.";
        saveAssessment.save(id, form, draft.version);
        return id;
    }

    private void begun(UUID application) {
        UUID id = beginAssessment.begin(application);
        Assessment draft = Assessment.required(id);
        AssessmentForm form = new AssessmentForm();
        form.parts.add(part(draft.parts.get(0), true, "Handlingarna är kontrollerade."));
        saveAssessment.save(id, form, draft.version);
    }

    private static PartForm part(AssessedPart part, Boolean met, String words) {
        PartForm form = new PartForm();
        form.key = part.key();
        form.met = met;
        form.words = words;
        return form;
    }
}
