package se.tolv.portal.interview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.feedback.promise.Promise;
import se.tolv.feedback.promise.Promises;
import se.tolv.interview.EndedBy;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewStatus;
import se.tolv.interview.diary.SlotRow;
import se.tolv.interview.diary.Slots;
import se.tolv.interview.schedule.InterviewSlot;
import se.tolv.interview.setting.InterviewSettings;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.SpokenNames;
import se.tolv.platform.language.BilingualText;

/** Reads a candidate's own interviews. */
@ApplicationScoped
public class MyInterviews {

    private static final String SELECT = "select i, s, v.title from Interview i"
            + " join Application a on a.id = i.applicationId join Vacancy v on v.id = i.vacancyId"
            + " left join InterviewSlot s on s.id = i.slotId where a.candidateId = :candidate";

    @Inject
    EntityManager entities;

    @Inject
    Slots slots;

    @Inject
    Promises promises;

    @Inject
    InterviewSettings settings;

    @Inject
    SpokenNames spoken;

    @Inject
    CurrentLanguage language;

    /** All of them, the latest first: two queries. */
    public List<MyInterview> of(UUID candidateId) {
        return views(entities.createQuery(SELECT + " order by i.offeredAt desc, i.id desc", Object[].class)
                .setParameter("candidate", candidateId)
                .getResultList());
    }

    /**
     * @throws Problem 404 where it is not theirs
     */
    public MyInterview one(UUID candidateId, UUID id) {
        MyInterview interview = views(entities.createQuery(SELECT + " and i.id = :id", Object[].class)
                        .setParameter("candidate", candidateId)
                        .setParameter("id", id)
                        .getResultList())
                .stream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        return interview.with(interview.ahead() ? times(id) : List.of(), answerBy(interview.applicationId()));
    }

    private List<MyTime> times(UUID id) {
        boolean named = settings.current().namesShown();
        return slots.freeFor(id).stream().map(slot -> time(slot, named)).toList();
    }

    private MyTime time(SlotRow slot, boolean named) {
        return new MyTime(
                slot.id(),
                slot.startsAt(),
                slot.endsAt(),
                slot.place(),
                slot.videoLink(),
                named ? people(slot.assessors()) : null);
    }

    private String people(List<String> names) {
        return names == null || names.isEmpty() ? null : spoken.and(names);
    }

    /** A day that has passed is the candidate's own page's to explain. */
    private LocalDate answerBy(UUID applicationId) {
        return promises.of(List.of(applicationId)).getOrDefault(applicationId, List.of()).stream()
                .filter(promise -> promise.isOpen() && !promise.late())
                .findFirst()
                .map(Promise::by)
                .orElse(null);
    }

    private List<MyInterview> views(List<Object[]> rows) {
        Map<UUID, List<String>> names = settings.current().namesShown()
                ? slots.assessors(
                        rows.stream().map(row -> ((Interview) row[0]).slotId).toList())
                : Map.of();
        return rows.stream()
                .map(row -> view((Interview) row[0], (InterviewSlot) row[1], (BilingualText) row[2], names))
                .toList();
    }

    /** Why it was cancelled is told to the one who did not do it; whose time it was once is nobody's to read any more. */
    private MyInterview view(
            Interview interview, InterviewSlot slot, BilingualText title, Map<UUID, List<String>> names) {
        boolean theirs = slot != null && interview.status != InterviewStatus.CANCELLED;
        boolean told = interview.endedBy == null || interview.endedBy == EndedBy.EMPLOYER;
        return new MyInterview(
                interview.id,
                interview.version,
                interview.applicationId,
                title.in(language.get()),
                interview.status,
                interview.startsAt,
                interview.endsAt,
                theirs ? slot.place : null,
                theirs ? slot.videoLink : null,
                theirs ? people(names.get(slot.id)) : null,
                List.of(),
                interview.wish,
                interview.endedBy,
                told ? interview.reason : null,
                null);
    }
}
