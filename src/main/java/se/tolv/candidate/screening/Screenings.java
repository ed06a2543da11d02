package se.tolv.candidate.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tolv.candidate.Application;
import se.tolv.candidate.team.Colleague;
import se.tolv.candidate.team.Colleagues;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Slice;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;
import se.tolv.vacancy.VacancyStatus;
import se.tolv.vacancy.panel.PanelStatus;

/** Reads what reviewers have to rate, and how far they have come. */
@ApplicationScoped
public class Screenings {

    /** Answers on one page: what can be compared at a glance. */
    static final int PAGE = 10;

    @Inject
    EntityManager entities;

    @Inject
    ScreeningPermissions permissions;

    @Inject
    VacancyPermissions vacancies;

    @Inject
    Colleagues colleagues;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The posts whose answers this person rates now, those that closed first on top. */
    public List<ScreeningRow> mine() {
        return entities.createQuery(
                        "select new se.tolv.candidate.screening.ScreeningRow(v.id, v.title, v.registryNumber, u.name,"
                                + " v.applicationDeadline, (select count(*) from ScreeningSubmission s"
                                + " where s.vacancyId = v.id and s.reviewerId = :me))"
                                + " from Vacancy v join Unit u on u.id = v.unitId"
                                + " where v.status in (:running) and v.applicationDeadline < :today"
                                + " and (v.managerId = :me or exists (select 1 from PanelMember m where m.vacancyId = v.id"
                                + " and m.accountId = :me and m.status = :declared))"
                                + " order by v.applicationDeadline, v.id",
                        ScreeningRow.class)
                .setParameter("me", actor.get().id())
                .setParameter("declared", PanelStatus.DECLARED)
                .setParameter("running", VacancyStatus.RUNNING)
                .setParameter("today", LocalDate.now(clock))
                .getResultList();
    }

    /**
     * @throws Problem 404 where there is no such vacancy or this person has nothing to do with its screening
     */
    public ScreeningOverview overview(UUID vacancyId) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        permissions.requireSee(vacancy);
        List<ScreeningSubmission> submissions =
                ScreeningSubmission.list("vacancyId = ?1 order by reviewerName, id", vacancyId);
        Map<Integer, Long> rated = rated(vacancyId);
        boolean tooEarly = vacancy.takesApplicationsAt(clock.instant());
        return new ScreeningOverview(
                vacancyId,
                vacancy.registryNumber,
                vacancy.title,
                vacancy.isRunning() && !tooEarly,
                tooEarly,
                permissions.mayReview(vacancyId),
                vacancies.mayChange(vacancy.unitId, vacancy.managerId),
                Application.count("vacancyId = ?1 and stage not in ?2", vacancyId, RateAnswers.OUT),
                colleagues.of(vacancyId).stream()
                        .filter(Colleague::reviews)
                        .map(Colleague::name)
                        .toList(),
                IntStream.rangeClosed(1, vacancy.questions.size())
                        .mapToObj(number -> question(vacancy, number, rated, submissions))
                        .toList());
    }

    private ScreeningOverview.Question question(
            Vacancy vacancy, int number, Map<Integer, Long> rated, List<ScreeningSubmission> submissions) {
        List<ScreeningSubmission> done =
                submissions.stream().filter(one -> one.question == number).toList();
        return new ScreeningOverview.Question(
                number,
                vacancy.questions.get(number - 1),
                rated.getOrDefault(number, 0L),
                done.stream().anyMatch(one -> one.reviewerId.equals(actor.get().id())),
                done.stream().map(one -> one.reviewerName).toList());
    }

    private Map<Integer, Long> rated(UUID vacancyId) {
        return entities.createQuery(
                        "select r.question, count(*) from ScreeningRating r join Application a on a.id = r.applicationId"
                                + " where r.vacancyId = ?1 and r.reviewerId = ?2 and a.stage not in ?3 group by r.question",
                        Object[].class)
                .setParameter(1, vacancyId)
                .setParameter(2, actor.get().id())
                .setParameter(3, RateAnswers.OUT)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Integer) row[0], row -> (Long) row[1]));
    }

    /**
     * The answers to one question, in an order drawn by lot for each reviewer and question, and the same each time: nobody
     * is always read first.
     *
     * @param question 1, 2, 3 ...
     * @throws Problem 404 where there is none or this person has nothing to do with it, 403 where they do not rate
     */
    public Slice<AnswerToRate> answers(UUID vacancyId, int question, String after) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        permissions.requireReview(vacancy);
        if (question < 1 || question > vacancy.questions.size()) {
            throw Problem.notFound();
        }
        List<String> from = Slice.after(after, 1);
        Map<String, Object> parameters = new HashMap<>(Map.of(
                "vacancy",
                vacancyId,
                "question",
                question,
                "reviewer",
                actor.get().id(),
                "size",
                PAGE + 1));
        if (!from.isEmpty()) {
            parameters.put("after", from.get(0));
        }
        var query = entities.createNativeQuery(
                """
                select * from (
                    select a.id, a.alias, a.answers ->> (:question - 1) as answer, a.language, r.id is not null as rated,
                           r.value, md5(a.id::text || :reviewer || :question) as place
                    from application a
                    left join screening_rating r on r.application_id = a.id and r.question = :question
                         and r.reviewer_id = :reviewer
                    where a.vacancy_id = :vacancy and a.stage not in ('REJECTED', 'WITHDRAWN')) answers
                """ + (from.isEmpty() ? "" : " where place > :after") + " order by place limit :size", Tuple.class);
        parameters.forEach(query::setParameter);
        List<Tuple> rows = ((List<?>) query.getResultList())
                .stream().map(Tuple.class::cast).toList();
        Slice<Tuple> slice = Slice.of(rows, PAGE, row -> List.of(row.get("place", String.class)));
        return new Slice<>(slice.items().stream().map(Screenings::answer).toList(), slice.next());
    }

    private static AnswerToRate answer(Tuple row) {
        return new AnswerToRate(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                Language.valueOf(row.get(3, String.class)),
                row.get(4, Boolean.class),
                row.get(5, Integer.class));
    }
}
