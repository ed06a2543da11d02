package se.tolv.interview.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.candidate.team.Colleague;
import se.tolv.interview.InterviewStatus;
import se.tolv.interview.diary.AssessorTimes;
import se.tolv.interview.diary.SlotRow;
import se.tolv.interview.diary.Slots;
import se.tolv.interview.schedule.InterviewPermissions;
import se.tolv.interview.schedule.InterviewSlot;
import se.tolv.interview.schedule.SlotCheck;
import se.tolv.interview.schedule.Span;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.Vacancy;

/** What times can be offered to whom, and who can interview. */
@ApplicationScoped
public class OfferChoices {

    /** How far ahead the page shows when those who can interview are busy. */
    private static final Duration SHOWN = Duration.ofDays(21);

    /** One page of applicants is as many as anybody interviews for a post. */
    private static final int MOST = 100;

    /**
     * An applicant at the stage of interview.
     *
     * @param ahead the status of the interview ahead; null where there is none
     */
    public record Candidate(UUID id, String label, InterviewStatus ahead) {}

    /** Everything that can be chosen. */
    public record Choices(
            List<Candidate> candidates,
            List<SlotRow> free,
            List<Colleague> assessing,
            List<AssessorTimes.Occupied> occupied) {}

    @Inject
    EntityManager entities;

    @Inject
    InterviewPermissions permissions;

    @Inject
    Anonymity anonymity;

    @Inject
    SlotCheck check;

    @Inject
    Slots slots;

    @Inject
    AssessorTimes times;

    @Inject
    Clock clock;

    /**
     * @throws Problem 404, 403
     */
    Choices of(UUID vacancyId) {
        permissions.requirePlan(vacancyId);
        List<Colleague> assessing = check.assessing(vacancyId);
        Instant now = clock.instant();
        return new Choices(
                candidates(vacancyId),
                slots.freeIn(vacancyId),
                assessing,
                times.between(assessing.stream().map(Colleague::id).toList(), new Span(now, now.plus(SHOWN)), null));
    }

    private List<Candidate> candidates(UUID vacancyId) {
        Map<String, Object> parameters = new HashMap<>();
        anonymity.bind(parameters);
        parameters.put("vacancy", vacancyId);
        parameters.put("stage", ApplicationStage.INTERVIEW);
        parameters.put("ahead", InterviewStatus.AHEAD);
        var query = entities.createQuery(
                "select a.id, " + Anonymity.LABEL + ", i.status from Application a"
                        + " left join Interview i on i.applicationId = a.id and i.status in (:ahead)"
                        + " where a.vacancyId = :vacancy and a.stage = :stage order by " + Anonymity.LABEL + ", a.id",
                Object[].class);
        parameters.forEach(query::setParameter);
        return query.setMaxResults(MOST)
                .getResultStream()
                .map(row -> new Candidate((UUID) row[0], (String) row[1], (InterviewStatus) row[2]))
                .toList();
    }

    /**
     * The form as it is first shown: those who were chosen, and where and with whom it was the last time.
     *
     * @throws Problem 404, 403
     */
    OfferForm suggested(UUID vacancyId, List<UUID> chosen) {
        Vacancy vacancy = permissions.requirePlan(vacancyId);
        OfferForm form = new OfferForm();
        form.applicationIds.addAll(chosen);
        InterviewSlot.<InterviewSlot>find("vacancyId = ?1 order by createdAt desc, id desc", vacancyId)
                .firstResultOptional()
                .ifPresentOrElse(
                        last -> {
                            form.place = last.place;
                            form.videoLink = last.videoLink;
                            form.minutes = String.valueOf(
                                    Duration.between(last.startsAt, last.endsAt).toMinutes());
                            form.assessorIds.addAll(entities.createQuery(
                                            "select m from InterviewSlot s join s.assessors m where s.id = :id",
                                            UUID.class)
                                    .setParameter("id", last.id)
                                    .getResultList());
                        },
                        () -> {
                            if (vacancy.managerId != null) {
                                form.assessorIds.add(vacancy.managerId);
                            }
                        });
        return form;
    }
}
