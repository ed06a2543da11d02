package se.tolv.reference.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.reference.referee.Referee;
import se.tolv.reference.request.ReferenceRequest;
import se.tolv.reference.request.RequestStatus;
import se.tolv.reference.template.ReferenceQuestion;

/** Reads what the referees of applications have answered: two queries. The caller has asked who may read it. */
@ApplicationScoped
public class ReadAnswers {

    @Inject
    EntityManager entities;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    /** Those that have been sent, in the order in which they were; what is only saved is the referee's own. */
    public List<ReferenceAnswers> of(UUID applicationId) {
        return of(List.of(applicationId));
    }

    /** As {@link #of(UUID)}, of several. */
    public List<ReferenceAnswers> of(Collection<UUID> applicationIds) {
        List<Object[]> answered = entities.createQuery(
                        "select r, p from ReferenceRequest r join Referee p on p.id = r.refereeId"
                                + " where r.applicationId in ?1 and r.status = ?2 order by r.endedAt, r.id",
                        Object[].class)
                .setParameter(1, applicationIds)
                .setParameter(2, RequestStatus.ANSWERED)
                .getResultList();
        if (answered.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Object[]>> given = entities.createQuery(
                        "select a, q from ReferenceAnswer a join ReferenceQuestion q on q.id = a.questionId"
                                + " where a.requestId in ?1 order by q.position",
                        Object[].class)
                .setParameter(
                        1,
                        answered.stream()
                                .map(row -> ((ReferenceRequest) row[0]).id)
                                .toList())
                .getResultStream()
                .collect(Collectors.groupingBy(row -> ((ReferenceAnswer) row[0]).requestId));
        return answered.stream()
                .map(row -> view(
                        (ReferenceRequest) row[0],
                        (Referee) row[1],
                        given.getOrDefault(((ReferenceRequest) row[0]).id, List.of())))
                .toList();
    }

    private ReferenceAnswers view(ReferenceRequest request, Referee referee, List<Object[]> given) {
        return new ReferenceAnswers(
                request.id,
                referee.name,
                referee.relation,
                referee.period,
                request.calledBy,
                request.endedAt,
                given.stream()
                        .map(row -> given((ReferenceAnswer) row[0], (ReferenceQuestion) row[1]))
                        .toList());
    }

    private ReferenceAnswers.Given given(ReferenceAnswer answer, ReferenceQuestion question) {
        return new ReferenceAnswers.Given(
                question.code,
                question.answer,
                question.text.in(language.get()),
                question.competency.in(language.get()),
                answer.rating,
                text(answer, question));
    }

    private String text(ReferenceAnswer answer, ReferenceQuestion question) {
        return switch (question.answer) {
            case CHOICE ->
                question.choices.stream()
                        .filter(choice -> choice.code().equals(answer.choice))
                        .map(choice -> choice.text().in(language.get()))
                        .findFirst()
                        .orElse(null);
            case PERIOD ->
                answer.periodUntil == null
                        ? texts.of(AnswerMessages.class).since(answer.periodFrom)
                        : answer.periodFrom + " – " + answer.periodUntil;
            case TEXT, RATING -> answer.words;
        };
    }
}
