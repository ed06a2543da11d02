package se.tolv.candidate.pipeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tolv.candidate.AnswerDue;
import se.tolv.candidate.AnswersDue;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationDocument;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.Download;
import se.tolv.platform.database.LikePattern;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Slice;
import se.tolv.vacancy.ApplicationCounts;
import se.tolv.vacancy.StageCount;
import se.tolv.vacancy.Vacancy;

/** Reads applications. */
@ApplicationScoped
public class Applications implements ApplicationCounts {

    @Inject
    EntityManager entities;

    @Inject
    ApplicationPermissions permissions;

    @Inject
    Instance<AnswersDue> answersDue;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Override
    public Map<UUID, List<StageCount>> of(Collection<UUID> vacancies) {
        CandidateMessages messages = texts.of(CandidateMessages.class);
        Map<UUID, List<StageCount>> counts = new HashMap<>();
        stageCounts(vacancies).stream()
                .sorted((a, b) -> ((ApplicationStage) a[1]).compareTo((ApplicationStage) b[1]))
                .forEach(row -> {
                    ApplicationStage stage = (ApplicationStage) row[1];
                    counts.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                            .add(new StageCount(stage.name(), messages.stage(stage), (long) row[2]));
                });
        return counts;
    }

    private List<Object[]> stageCounts(Collection<UUID> vacancies) {
        return entities.createQuery(
                        "select a.vacancyId, a.stage, count(*) from Application a where a.vacancyId in (:vacancies)"
                                + " group by a.vacancyId, a.stage",
                        Object[].class)
                .setParameter("vacancies", vacancies)
                .getResultList();
    }

    /**
     * The board of a vacancy: the first cards of each stage, and how many there are.
     *
     * @param q part of a name; blank: all
     * @throws Problem 404 or 403 where this person may not read the applications
     */
    public PipelineBoard board(UUID vacancyId, String q) {
        Object[] found = entities.createQuery(
                        "select v, u.name from Vacancy v join Unit u on u.id = v.unitId where v.id = :id",
                        Object[].class)
                .setParameter("id", vacancyId)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        Vacancy vacancy = (Vacancy) found[0];
        permissions.require(vacancy);
        Map<ApplicationStage, Long> counts = counts(vacancyId, q);
        Map<ApplicationStage, List<ApplicationRow>> cards =
                rows(firstOfEachStage(vacancyId, q)).stream().collect(Collectors.groupingBy(ApplicationRow::stage));
        List<PipelineBoard.Column> columns = Arrays.stream(ApplicationStage.values())
                .map(stage -> new PipelineBoard.Column(
                        stage, counts.getOrDefault(stage, 0L), cards.getOrDefault(stage, List.of())))
                .toList();
        return new PipelineBoard(
                vacancyId,
                vacancy.registryNumber,
                vacancy.title,
                (String) found[1],
                vacancy.statusAt(clock.instant()),
                vacancy.isRunning(),
                columns.stream().filter(column -> !isEnded(column.stage())).toList(),
                columns.stream().filter(column -> isEnded(column.stage())).toList());
    }

    private static boolean isEnded(ApplicationStage stage) {
        return stage == ApplicationStage.REJECTED || stage == ApplicationStage.WITHDRAWN;
    }

    private Map<ApplicationStage, Long> counts(UUID vacancyId, String q) {
        return entities.createQuery(
                        "select a.stage, count(*) from Application a where a.vacancyId = :vacancy"
                                + " and lower(a.name) like :name escape '\\' group by a.stage",
                        Object[].class)
                .setParameter("vacancy", vacancyId)
                .setParameter("name", LikePattern.containing(q))
                .getResultStream()
                .collect(Collectors.toMap(row -> (ApplicationStage) row[0], row -> (Long) row[1]));
    }

    private List<Application> firstOfEachStage(UUID vacancyId, String q) {
        return entities.createQuery(
                        "select a from Application a join"
                                + " (select b.id as id, row_number() over (partition by b.stage order by b.number) as place"
                                + " from Application b where b.vacancyId = :vacancy"
                                + " and lower(b.name) like :name escape '\\') placed on placed.id = a.id"
                                + " where placed.place <= :cards order by a.number",
                        Application.class)
                .setParameter("vacancy", vacancyId)
                .setParameter("name", LikePattern.containing(q))
                .setParameter("cards", (long) PipelineBoard.CARDS)
                .getResultList();
    }

    private List<ApplicationRow> rows(List<Application> applications) {
        Map<UUID, AnswerDue> due =
                due(applications.stream().map(found -> found.id).toList());
        return applications.stream()
                .map(found -> ApplicationRow.of(found, due.get(found.id)))
                .toList();
    }

    private Map<UUID, AnswerDue> due(List<UUID> applications) {
        return applications.isEmpty() || !answersDue.isResolvable()
                ? Map.of()
                : answersDue.get().of(applications);
    }

    /**
     * The applications of a vacancy in the order of arrival.
     *
     * @throws Problem 404 or 403 where this person may not read the applications
     */
    public Slice<ApplicationRow> list(UUID vacancyId, ApplicationFilter filter) {
        permissions.require(Vacancy.required(vacancyId));
        List<String> after = Slice.after(filter.after, 1);
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("vacancy", vacancyId);
        parameters.put("name", LikePattern.containing(filter.q));
        parameters.put("after", after.isEmpty() ? 0 : number(after.get(0)));
        if (filter.stage != null) {
            parameters.put("stage", filter.stage);
        }
        var query = entities.createQuery(
                "select a from Application a where a.vacancyId = :vacancy and a.number > :after"
                        + " and lower(a.name) like :name escape '\\'"
                        + (filter.stage == null ? "" : " and a.stage = :stage") + " order by a.number",
                Application.class);
        parameters.forEach(query::setParameter);
        List<Application> found = query.setMaxResults(Slice.SIZE + 1).getResultList();
        return Slice.of(rows(found), Slice.SIZE, row -> List.of(String.valueOf(row.number())));
    }

    private static int number(String cursor) {
        try {
            return Integer.parseInt(cursor);
        } catch (NumberFormatException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }

    /**
     * @throws Problem 404 or 403 where this person may not read the application
     */
    public ApplicationDetail one(UUID id) {
        Object[] found = entities.createQuery(
                        "select a, c.email, v from Application a join Candidate c on c.id = a.candidateId"
                                + " join Vacancy v on v.id = a.vacancyId where a.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        Application application = (Application) found[0];
        Vacancy vacancy = (Vacancy) found[2];
        permissions.require(vacancy);
        return new ApplicationDetail(
                id,
                application.version,
                vacancy.id,
                vacancy.registryNumber,
                vacancy.title,
                application.number,
                application.name,
                (String) found[1],
                application.phone,
                application.language,
                application.internal,
                application.stage,
                application.receivedAt,
                application.shortlistedAt,
                application.interviewAt,
                application.offerAt,
                application.hiredAt,
                application.rejectedAt,
                application.withdrawnAt,
                answers(vacancy, application),
                document(id),
                history(id),
                vacancy.isRunning() ? application.moves() : List.of(),
                application.outcomeReason,
                application.outcomeWords,
                due(List.of(id)).get(id));
    }

    private static List<ApplicationDetail.Answer> answers(Vacancy vacancy, Application application) {
        return IntStream.range(0, application.answers.size())
                .mapToObj(i -> new ApplicationDetail.Answer(vacancy.questions.get(i), application.answers.get(i)))
                .toList();
    }

    private ApplicationDetail.Document document(UUID applicationId) {
        return entities.createQuery(
                        "select new se.tolv.candidate.pipeline.ApplicationDetail$Document(d.name, d.type, d.size)"
                                + " from ApplicationDocument d where d.applicationId = :id",
                        ApplicationDetail.Document.class)
                .setParameter("id", applicationId)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private List<ApplicationDetail.Move> history(UUID applicationId) {
        return entities.createQuery(
                        "select new se.tolv.candidate.pipeline.ApplicationDetail$Move(m.from, m.to, m.at, m.actorName)"
                                + " from ApplicationMove m where m.applicationId = :id order by m.at, m.id",
                        ApplicationDetail.Move.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /**
     * The file that came with an application.
     *
     * @throws Problem 404 where there is none or this person may not know of it, 403 where they may not read it
     */
    public Download download(UUID id) {
        Application application = Application.required(id);
        permissions.require(Vacancy.required(application.vacancyId));
        return ApplicationDocument.of(id)
                .map(document -> new Download(document.name, document.type, document.content))
                .orElseThrow(Problem::notFound);
    }
}
