package se.tolv.reference.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tolv.candidate.Application;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.reference.answer.ReadAnswers;
import se.tolv.reference.answer.ReferenceAnswers;
import se.tolv.reference.referee.AskForReferees;
import se.tolv.reference.referee.Referee;
import se.tolv.reference.referee.RefereeMessages;
import se.tolv.reference.referee.RefereeNaming;
import se.tolv.reference.request.ReferenceRequest;
import se.tolv.reference.request.RemindReferee;
import se.tolv.reference.request.RequestPermissions;
import se.tolv.reference.request.RequestWay;
import se.tolv.reference.sign.ReferenceSign;
import se.tolv.reference.sign.SignMessages;
import se.tolv.reference.sign.SignRow;
import se.tolv.reference.template.ReferenceStatus;
import se.tolv.vacancy.Choice;
import se.tolv.vacancy.Vacancy;

/** Reads the references of an application, for those who take them. */
@ApplicationScoped
public class ReferenceChecks {

    /** More templates than a person looks through; the suggested one is first. */
    private static final int TEMPLATES = 50;

    @Inject
    EntityManager entities;

    @Inject
    RequestPermissions permissions;

    @Inject
    AskForReferees askForReferees;

    @Inject
    ReadAnswers readAnswers;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @throws Problem as {@link RequestPermissions#require}
     */
    public CheckDetail of(UUID applicationId) {
        Application application = permissions.require(applicationId);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        Optional<RefereeNaming> naming = RefereeNaming.of(applicationId);
        boolean possible = askForReferees.isTime(application, vacancy);
        return new CheckDetail(
                applicationId,
                application.name,
                application.language,
                vacancy.id,
                vacancy.title,
                vacancy.registryNumber,
                possible,
                possible ? null : why(application),
                naming.map(asked -> asked.askedAt).orElse(null),
                naming.map(asked -> asked.askedBy).orElse(null),
                naming.map(asked -> asked.handedInAt).orElse(null),
                referees(applicationId));
    }

    private String why(Application application) {
        RefereeMessages messages = texts.of(RefereeMessages.class);
        return application.protectedIdentity ? messages.protectedIdentity() : messages.notNow();
    }

    private List<CheckDetail.RefereeRow> referees(UUID applicationId) {
        List<ReferenceRequest> requests = ReferenceRequest.of(applicationId);
        Map<UUID, ReferenceRequest> latest = requests.stream()
                .collect(Collectors.toMap(request -> request.refereeId, Function.identity(), (one, other) -> other));
        Map<UUID, List<SignRow>> signs = signs(requests);
        Instant now = clock.instant();
        return Referee.of(applicationId).stream()
                .map(referee -> new CheckDetail.RefereeRow(
                        referee.id,
                        referee.name,
                        referee.relation,
                        referee.period,
                        referee.phone,
                        referee.email,
                        row(latest.get(referee.id), referee, signs, now)))
                .toList();
    }

    private static CheckDetail.RequestRow row(
            ReferenceRequest request, Referee referee, Map<UUID, List<SignRow>> signs, Instant now) {
        return request == null
                ? null
                : new CheckDetail.RequestRow(
                        request.id,
                        request.way,
                        request.status,
                        request.askedAt,
                        request.askedBy,
                        request.begunAt != null,
                        request.endedAt,
                        request.calledBy,
                        request.declineReason,
                        referee.mailedAt,
                        request.isOpen() && request.way == RequestWay.LINK && RemindReferee.mayWriteTo(referee, now),
                        request.replacementOfferedAt != null,
                        signs.getOrDefault(request.id, List.of()));
    }

    private Map<UUID, List<SignRow>> signs(List<ReferenceRequest> requests) {
        SignMessages messages = texts.of(SignMessages.class);
        return requests.isEmpty()
                ? Map.of()
                : ReferenceSign.<ReferenceSign>list(
                                "requestId in ?1 order by foundAt, id",
                                requests.stream().map(request -> request.id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                sign -> sign.requestId,
                                Collectors.mapping(
                                        sign -> new SignRow(
                                                sign.id,
                                                sign.kind,
                                                messages.about(sign.kind),
                                                sign.foundAt,
                                                sign.lookedAt,
                                                sign.lookedBy,
                                                sign.note),
                                        Collectors.toList())));
    }

    /**
     * What the referees have answered.
     *
     * @throws Problem as {@link RequestPermissions#require}
     */
    public List<ReferenceAnswers> answers(UUID applicationId) {
        permissions.require(applicationId);
        return readAnswers.of(applicationId);
    }

    /**
     * The published templates, the one made from the vacancy's guide first, then those of its unit.
     *
     * @throws Problem as {@link RequestPermissions#require}
     */
    public List<Choice> templates(UUID applicationId) {
        Vacancy vacancy = Vacancy.required(permissions.require(applicationId).vacancyId);
        UUID none = new UUID(0, 0);
        List<Object[]> rows = entities.createQuery(
                        "select t.id, t.roleTitle, t.number from ReferenceTemplate t where t.status = :published"
                                + " order by case when t.guideId = :guide then 0 when t.unitId = :unit then 1 else 2 end,"
                                + " t.changedAt desc, t.id",
                        Object[].class)
                .setParameter("published", ReferenceStatus.PUBLISHED)
                .setParameter("guide", vacancy.guideId == null ? none : vacancy.guideId)
                .setParameter("unit", vacancy.unitId)
                .setMaxResults(TEMPLATES)
                .getResultList();
        List<Choice> choices = new ArrayList<>();
        rows.forEach(row -> choices.add(new Choice(row[0], ((BilingualText) row[1]).in(language.get()))));
        return choices;
    }

    /** The template that is made from the vacancy's guide; null where there is none. */
    public UUID suggested(UUID applicationId) {
        Vacancy vacancy = Vacancy.required(permissions.require(applicationId).vacancyId);
        return vacancy.guideId == null
                ? null
                : entities.createQuery(
                                "select t.id from ReferenceTemplate t where t.status = :published and t.guideId = :guide"
                                        + " order by t.changedAt desc, t.id",
                                UUID.class)
                        .setParameter("published", ReferenceStatus.PUBLISHED)
                        .setParameter("guide", vacancy.guideId)
                        .setMaxResults(1)
                        .getResultStream()
                        .findFirst()
                        .orElse(null);
    }
}
