package se.tolv.candidate.pipeline.card;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.CardEvent;
import se.tolv.candidate.CardEvents;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.candidate.document.Documents;
import se.tolv.candidate.document.Download;
import se.tolv.candidate.letter.RejectionLetter;
import se.tolv.candidate.note.PlanNextAction;
import se.tolv.candidate.pipeline.AnswerDue;
import se.tolv.candidate.pipeline.AnswersDue;
import se.tolv.candidate.requirement.RequirementAnswers;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
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
    @All
    List<CardEvents> cardEvents;

    @Inject
    Anonymity anonymity;

    @Inject
    PlanNextAction nextActions;

    @Inject
    RejectionLetter letter;

    @Inject
    RequirementAnswers requirements;

    @Inject
    Documents documents;

    @Inject
    Instance<AnswersDue> answersDue;

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

    private Map<UUID, AnswerDue> due(UUID application) {
        return answersDue.isResolvable() ? answersDue.get().of(List.of(application)) : Map.of();
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
        boolean hidden = anonymity.hides(application);
        return new ApplicationDetail(
                id,
                application.version,
                vacancy.id,
                vacancy.registryNumber,
                vacancy.title,
                application.alias,
                hidden ? null : application.name,
                hidden ? null : application.number,
                hidden ? null : (String) found[1],
                hidden ? null : application.phone,
                application.language,
                application.internal,
                application.internalBasis,
                application.protectedIdentity,
                application.stage,
                hidden ? null : application.receivedAt,
                application.shortlistedAt,
                application.interviewAt,
                application.offerAt,
                application.hiredAt,
                application.rejectedAt,
                application.withdrawnAt,
                answers(vacancy, application),
                requirements.of(vacancy.id, application.requirementAnswers),
                application.requirementsMet,
                hidden ? List.of() : documents.of(id),
                history(id),
                vacancy.isRunning() ? application.moves() : List.of(),
                application.outcomeReason,
                hidden ? letter.withoutName(application) : application.outcomeWords,
                due(id).get(id),
                nextActions.of(id));
    }

    private static List<ApplicationDetail.Answer> answers(Vacancy vacancy, Application application) {
        return IntStream.range(0, application.answers.size())
                .mapToObj(i -> new ApplicationDetail.Answer(vacancy.questions.get(i), application.answers.get(i)))
                .toList();
    }

    private List<ApplicationDetail.Move> history(UUID applicationId) {
        return entities.createQuery(
                        "select new se.tolv.candidate.pipeline.card.ApplicationDetail$Move(m.from, m.to, m.at, m.actorName)"
                                + " from ApplicationMove m where m.applicationId = :id order by m.at, m.id",
                        ApplicationDetail.Move.class)
                .setParameter("id", applicationId)
                .getResultList();
    }

    /**
     * Everything that has happened to an application, in the order of time.
     *
     * @throws Problem 404 or 403 where this person may not read the application
     */
    public List<CardEvent> events(UUID id) {
        Application application = Application.required(id);
        permissions.require(Vacancy.required(application.vacancyId));
        boolean hidden = anonymity.hides(application);
        return cardEvents.stream()
                .flatMap(some -> some.of(application, hidden).stream())
                .sorted(Comparator.comparing(CardEvent::at))
                .toList();
    }

    /**
     * A file that came with an application.
     *
     * @throws Problem 404 where there is none or this person may not know of it, 403 where they may not read it or not
     *     yet know whose it is
     */
    public Download download(UUID id, UUID documentId) {
        Application application = Application.required(id);
        permissions.require(Vacancy.required(application.vacancyId));
        anonymity.requireKnown(application);
        return documents.download(id, documentId);
    }
}
