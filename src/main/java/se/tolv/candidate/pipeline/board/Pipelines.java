package se.tolv.candidate.pipeline.board;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.candidate.pipeline.AnswerDue;
import se.tolv.candidate.pipeline.AnswersDue;
import se.tolv.candidate.pipeline.PipelineMessages;
import se.tolv.candidate.pipeline.move.MoveBatch;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Slice;
import se.tolv.vacancy.Choice;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.ad.AdChannel;
import se.tolv.vacancy.profile.requirement.Requirement;

/** Reads the applications of a vacancy, as a board and as a table. A constant number of queries, however many there are. */
@ApplicationScoped
public class Pipelines {

    @Inject
    EntityManager entities;

    @Inject
    ApplicationPermissions permissions;

    @Inject
    Anonymity anonymity;

    @Inject
    Instance<AnswersDue> answersDue;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * @throws Problem 404 or 403 where this person may not read the applications
     */
    public PipelineHead head(UUID vacancyId) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        permissions.require(vacancy);
        return new PipelineHead(
                vacancyId,
                vacancy.registryNumber,
                vacancy.title,
                vacancy.statusAt(clock.instant()),
                vacancy.isRunning(),
                anonymity.isLifted(vacancyId),
                actor.get().is(Role.HR_SPECIALIST),
                sources(vacancyId),
                requirements(vacancyId),
                state(vacancyId));
    }

    private static List<Choice> sources(UUID vacancyId) {
        return AdChannel.of(vacancyId).stream()
                .map(channel -> new Choice(channel.slug, channel.name))
                .toList();
    }

    private List<Choice> requirements(UUID vacancyId) {
        return Requirement.askedIn(vacancyId).stream()
                .map(requirement -> new Choice(requirement.id.toString(), requirement.text.in(language.get())))
                .toList();
    }

    /**
     * Differs whenever an application has come in or changed, and tells nothing else.
     *
     * @throws Problem 404 or 403 where this person may not read the applications
     */
    public String changes(UUID vacancyId) {
        permissions.require(Vacancy.required(vacancyId));
        return state(vacancyId);
    }

    private String state(UUID vacancyId) {
        Object[] sums = entities.createQuery(
                        "select count(*), coalesce(sum(a.version), 0) from Application a where a.vacancyId = :vacancy",
                        Object[].class)
                .setParameter("vacancy", vacancyId)
                .getSingleResult();
        return sums[0] + "-" + sums[1];
    }

    /**
     * The board: the first cards of each stage, and how many there are.
     *
     * @throws Problem 404 or 403 where this person may not read the applications, 400 where the filter is not one
     */
    public PipelineBoard board(UUID vacancyId, ApplicationFilter filter) {
        PipelineHead head = head(vacancyId);
        ApplicationQuery query = query(vacancyId, filter, head.known());
        Map<ApplicationStage, Long> counts = tuples(query.counts(entities)).stream()
                .collect(Collectors.toMap(
                        row -> ApplicationStage.valueOf(row.get(0, String.class)), row -> row.get(1, Long.class)));
        List<Tuple> first = tuples(query.board(entities, PipelineBoard.CARDS + 1));
        Map<UUID, AnswerDue> due = due(first);
        Map<ApplicationStage, List<Tuple>> stages =
                first.stream().collect(Collectors.groupingBy(ApplicationQuery::stageOf));
        List<PipelineBoard.Column> columns = Arrays.stream(ApplicationStage.values())
                .map(stage -> isEnded(stage)
                        ? folded(head, filter.in(stage), stage, counts.getOrDefault(stage, 0L))
                        : column(
                                head,
                                filter.in(stage),
                                stage,
                                counts.getOrDefault(stage, 0L),
                                Slice.of(stages.getOrDefault(stage, List.of()), PipelineBoard.CARDS, query::keys),
                                due))
                .toList();
        return new PipelineBoard(
                head,
                lastMove(head),
                columns.stream().filter(column -> !isEnded(column.stage())).toList(),
                columns.stream().filter(column -> isEnded(column.stage())).toList());
    }

    private PipelineBoard.LastMove lastMove(PipelineHead head) {
        return MoveBatch.<MoveBatch>find(
                        "vacancyId = ?1 and actorId = ?2 and at > ?3 order by at desc, id desc",
                        head.vacancyId(),
                        actor.get().id(),
                        clock.instant().minus(Duration.ofDays(1)))
                .firstResultOptional()
                .filter(batch -> batch.undoneAt == null && head.running())
                .map(batch ->
                        new PipelineBoard.LastMove(batch.id, batch.to, batch.size, !batch.back, batch.toldAt == null))
                .filter(move -> move.undoable() || move.toTell())
                .orElse(null);
    }

    private static boolean isEnded(ApplicationStage stage) {
        return stage == ApplicationStage.REJECTED || stage == ApplicationStage.WITHDRAWN;
    }

    /** Its cards come when it is unfolded. */
    private PipelineBoard.Column folded(
            PipelineHead head, ApplicationFilter filter, ApplicationStage stage, long count) {
        String vacancy = "/vacancies/" + head.vacancyId();
        return new PipelineBoard.Column(
                stage,
                count,
                List.of(),
                filter.address(vacancy + "/pipeline/cards"),
                filter.address(vacancy + "/applications"),
                filter.everyone(head.vacancyId()),
                Map.of());
    }

    private PipelineBoard.Column column(
            PipelineHead head,
            ApplicationFilter filter,
            ApplicationStage stage,
            long count,
            Slice<Tuple> shown,
            Map<UUID, AnswerDue> due) {
        String vacancy = "/vacancies/" + head.vacancyId();
        return new PipelineBoard.Column(
                stage,
                count,
                rows(shown.items(), head.known(), due),
                shown.nextPage(vacancy + "/pipeline/cards", filter.query()),
                shown.nextPage(vacancy + "/applications", filter.query()),
                filter.everyone(head.vacancyId()),
                moves(stage));
    }

    /** In words, once for all cards of a stage. */
    private Map<ApplicationStage, Choice> moves(ApplicationStage from) {
        CandidateMessages messages = texts.of(CandidateMessages.class);
        Map<ApplicationStage, Choice> moves = new EnumMap<>(ApplicationStage.class);
        for (ApplicationStage to : ApplicationStage.values()) {
            String stage = messages.stage(to);
            moves.put(to, new Choice(to.name(), from.canBecome(to) ? stage : messages.backTo(stage)));
        }
        return moves;
    }

    /**
     * The next cards of one column.
     *
     * @throws Problem 404 or 403 where this person may not read the applications, 400 where the filter is not one or names
     *     no stage
     */
    public PipelineBoard.Column more(PipelineHead head, ApplicationFilter filter) {
        ApplicationQuery query = query(head.vacancyId(), filter, head.known());
        if (filter.stage.isEmpty()) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
        Slice<Tuple> shown = Slice.of(tuples(query.list(entities)), Slice.SIZE, query::keys);
        return column(head, filter, ApplicationStage.valueOf(filter.stage), 0, shown, due(shown.items()));
    }

    /**
     * The table.
     *
     * @throws Problem 404 or 403 where this person may not read the applications, 400 where the filter is not one
     */
    public Slice<ApplicationRow> list(UUID vacancyId, ApplicationFilter filter) {
        permissions.require(Vacancy.required(vacancyId));
        boolean known = anonymity.isLifted(vacancyId);
        ApplicationQuery query = query(vacancyId, filter, known);
        Slice<Tuple> found = Slice.of(tuples(query.list(entities)), Slice.SIZE, query::keys);
        return new Slice<>(rows(found.items(), known, due(found.items())), found.next());
    }

    /**
     * Everybody whom the filter lets through, to be chosen at once: what the person has read of each, and what they are called.
     *
     * @throws Problem 404 or 403 where this person may not read the applications, 400 where the filter is not one, 409 where
     *     there are more than {@link Everyone#MOST}
     */
    public Everyone everyone(UUID vacancyId, ApplicationFilter filter) {
        permissions.require(Vacancy.required(vacancyId));
        ApplicationQuery query = query(vacancyId, filter, anonymity.isLifted(vacancyId));
        List<Everyone.One> found = tuples(query.everything(entities, Everyone.MOST + 1)).stream()
                .map(Everyone.One::of)
                .toList();
        if (found.size() > Everyone.MOST) {
            throw Problem.conflict(texts.of(PipelineMessages.class).tooManyAtOnce(Everyone.MOST));
        }
        return new Everyone(found);
    }

    private ApplicationQuery query(UUID vacancyId, ApplicationFilter filter, boolean known) {
        filter.check();
        return new ApplicationQuery(
                vacancyId, filter, known, owed(vacancyId, filter), RequirementCondition.of(vacancyId, filter));
    }

    private static List<ApplicationRow> rows(List<Tuple> found, boolean known, Map<UUID, AnswerDue> due) {
        return found.stream().map(row -> ApplicationRow.of(row, known, due)).toList();
    }

    private Collection<UUID> owed(UUID vacancyId, ApplicationFilter filter) {
        return filter.owed.isEmpty() || !answersDue.isResolvable()
                ? null
                : answersDue.get().owedIn(vacancyId, filter.owed.equals(ApplicationFilter.Owed.LATE.name()));
    }

    private Map<UUID, AnswerDue> due(List<Tuple> found) {
        return found.isEmpty() || !answersDue.isResolvable()
                ? Map.of()
                : answersDue
                        .get()
                        .of(found.stream().map(row -> row.get(0, UUID.class)).toList());
    }

    private static List<Tuple> tuples(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Tuple.class::cast).toList();
    }
}
