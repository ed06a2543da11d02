package se.tolv.interview.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.candidate.Application;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.guide.Guides;
import se.tolv.interview.scorecard.RatingClosure;
import se.tolv.interview.scorecard.Reveal;
import se.tolv.interview.scorecard.Scorecard;
import se.tolv.interview.scorecard.ScorecardAnswer;
import se.tolv.interview.scorecard.ScorecardPermissions;
import se.tolv.interview.scorecard.answer.RatingAmendment;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.vacancy.Vacancy;

/**
 * The only door to ratings that others have made. It lets through what {@link Reveal} lets through, whoever asks: HR, the
 * administrator and the recruiting manager go in by it as everybody does.
 */
@ApplicationScoped
public class RevealedRatings {

    @Inject
    EntityManager entities;

    @Inject
    ScorecardPermissions permissions;

    @Inject
    Anonymity anonymity;

    @Inject
    Guides guides;

    @Inject
    CurrentActor actor;

    /**
     * Of all who are or were interviewed for a post. The number of queries grows with the versions of the guide that were
     * used, as a rule one, and with nothing else.
     *
     * @throws Problem 404 where there is no such vacancy or this person has nothing to do with its interviews
     */
    public VacancyRatings of(UUID vacancyId) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        permissions.requireSee(vacancy);
        List<Application> interviewed =
                Application.list("vacancyId = ?1 and interviewAt is not null order by interviewAt, id", vacancyId);
        return of(vacancy, interviewed);
    }

    /**
     * Of one applicant.
     *
     * @throws Problem 404 where there is no such application or this person has nothing to do with the interviews
     */
    public ApplicationRatings ofApplication(UUID applicationId) {
        Application application = Application.required(applicationId);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        permissions.requireSee(vacancy);
        VacancyRatings ratings = of(vacancy, List.of(application));
        RatingClosure closure =
                RatingClosure.find("applicationId", applicationId).firstResult();
        return new ApplicationRatings(
                vacancy.id,
                vacancy.registryNumber,
                vacancy.title,
                ratings.guides(),
                ratings.candidates().get(0),
                permissions.assesses(vacancy.id),
                closure == null
                        && application.interviewAt != null
                        && actor.get().is(Role.HR_SPECIALIST)
                        && !isComplete(applicationId),
                closure == null ? null : new ApplicationRatings.Closure(closure.byName, closure.reason, closure.at));
    }

    /**
     * Each assessor's mean for each applicant, of what was submitted in a period and is open to all. One row for each
     * scorecard that holds a rating.
     *
     * @throws Problem 403 for others than HR
     */
    public List<AssessorMean> submittedBetween(Instant from, Instant before) {
        if (!actor.get().is(Role.HR_SPECIALIST)) {
            throw Problem.forbidden();
        }
        return entities.createQuery(
                        "select new se.tolv.interview.rating.AssessorMean("
                                + "s.applicationId, s.guideId, s.assessorId, s.assessorName, avg(a.value))"
                                + " from Scorecard s join ScorecardAnswer a on a.scorecardId = s.id"
                                + " where s.submittedAt >= :from and s.submittedAt < :before and a.value is not null"
                                + " and not " + Reveal.STEPPED_ASIDE + " and " + Reveal.TO_ALL
                                + " group by s.id, s.applicationId, s.guideId, s.assessorId, s.assessorName"
                                + " order by s.applicationId, s.assessorId",
                        AssessorMean.class)
                .setParameter("from", from)
                .setParameter("before", before)
                .getResultList();
    }

    /**
     * Whether the ratings of an applicant can be seen by all who may know of them: everybody who rates has submitted, or HR
     * has closed the rating. It tells whoever has not submitted nothing but that they have not.
     */
    public boolean isOpenToAll(UUID applicationId) {
        return RatingClosure.isClosed(applicationId) || isComplete(applicationId);
    }

    /** When ratings of an applicant were submitted and changed, and by whom; nothing before they are open to all. */
    public List<RatingMoment> momentsOf(UUID applicationId) {
        List<RatingMoment> moments = new ArrayList<>(moments("s.submittedAt, false) from Scorecard s", applicationId));
        moments.addAll(
                moments("c.at, true) from Scorecard s join RatingAmendment c on c.scorecardId = s.id", applicationId));
        return moments;
    }

    private List<RatingMoment> moments(String what, UUID applicationId) {
        return entities.createQuery(
                        "select new se.tolv.interview.rating.RatingMoment(s.assessorName, " + what
                                + " where s.applicationId = :application and s.submittedAt is not null and not "
                                + Reveal.STEPPED_ASIDE + " and " + Reveal.TO_ALL,
                        RatingMoment.class)
                .setParameter("application", applicationId)
                .getResultList();
    }

    /** Whether everybody who rates an applicant has submitted, which nobody who has not can ask. */
    private boolean isComplete(UUID applicationId) {
        return entities.createQuery(
                                "select count(*) from Scorecard s where s.applicationId = :application and "
                                        + Reveal.TO_ALL,
                                Long.class)
                        .setParameter("application", applicationId)
                        .getSingleResult()
                > 0;
    }

    private VacancyRatings of(Vacancy vacancy, List<Application> applications) {
        List<Scorecard> shown = shown(vacancy.id, applications);
        List<UUID> ids = shown.stream().map(scorecard -> scorecard.id).toList();
        Map<UUID, List<RatingAmendment>> amendments = amendments(ids);
        Map<UUID, List<CandidateRatings.RatedAnswer>> answers = answers(ids, amendments);
        List<RatedGuide> rated = shown.stream()
                .map(scorecard -> scorecard.guideId)
                .distinct()
                .map(id -> RatedGuide.of(guides.one(id)))
                .sorted(Comparator.comparing(RatedGuide::number).thenComparing(RatedGuide::id))
                .toList();
        Map<UUID, List<CandidateRatings.AssessorRatings>> byApplication = shown.stream()
                .collect(Collectors.groupingBy(
                        scorecard -> scorecard.applicationId,
                        Collectors.mapping(
                                scorecard -> assessor(scorecard, answers.getOrDefault(scorecard.id, List.of())),
                                Collectors.toList())));
        boolean known = anonymity.isLifted(vacancy.id);
        return new VacancyRatings(
                vacancy.id,
                vacancy.registryNumber,
                vacancy.title,
                rated,
                applications.stream()
                        .map(application -> candidate(
                                application, known, rated, byApplication.getOrDefault(application.id, List.of())))
                        .toList());
    }

    /** What this person may see now: asked and read in one query. */
    private List<Scorecard> shown(UUID vacancyId, List<Application> applications) {
        if (applications.isEmpty()) {
            return List.of();
        }
        boolean rates = permissions.assesses(vacancyId);
        var query = entities.createQuery(
                        "select s from Scorecard s where s.applicationId in (:applications) and s.submittedAt is not null"
                                + " and not " + Reveal.STEPPED_ASIDE + " and "
                                + (rates ? Reveal.TO_FELLOW : Reveal.TO_ALL) + " order by s.assessorName, s.id",
                        Scorecard.class)
                .setParameter(
                        "applications",
                        applications.stream().map(application -> application.id).toList());
        if (rates) {
            query.setParameter("me", actor.get().id());
        }
        return query.getResultList();
    }

    private static Map<UUID, List<RatingAmendment>> amendments(List<UUID> scorecards) {
        return scorecards.isEmpty()
                ? Map.of()
                : RatingAmendment.<RatingAmendment>list("scorecardId in ?1 order by at, id", scorecards).stream()
                        .collect(Collectors.groupingBy(amendment -> amendment.answerId));
    }

    private static Map<UUID, List<CandidateRatings.RatedAnswer>> answers(
            List<UUID> scorecards, Map<UUID, List<RatingAmendment>> amendments) {
        return scorecards.isEmpty()
                ? Map.of()
                : ScorecardAnswer.<ScorecardAnswer>list("scorecardId in ?1 order by number", scorecards).stream()
                        .collect(Collectors.groupingBy(
                                answer -> answer.scorecardId,
                                Collectors.mapping(
                                        answer -> answer(answer, amendments.getOrDefault(answer.id, List.of())),
                                        Collectors.toList())));
    }

    private static CandidateRatings.RatedAnswer answer(ScorecardAnswer answer, List<RatingAmendment> amendments) {
        return new CandidateRatings.RatedAnswer(
                answer.number,
                answer.version,
                answer.competencyCode,
                answer.questionId,
                answer.addedText,
                answer.outcome,
                answer.value,
                answer.reason,
                answer.notes,
                amendments.stream()
                        .map(change -> new CandidateRatings.Change(
                                change.fromOutcome,
                                change.fromValue,
                                change.toOutcome,
                                change.toValue,
                                change.reason,
                                change.at))
                        .toList());
    }

    private static CandidateRatings.AssessorRatings assessor(
            Scorecard scorecard, List<CandidateRatings.RatedAnswer> answers) {
        return new CandidateRatings.AssessorRatings(
                scorecard.id,
                scorecard.assessorId,
                scorecard.assessorName,
                scorecard.guideId,
                scorecard.submittedAt,
                answers);
    }

    private static CandidateRatings candidate(
            Application application,
            boolean known,
            List<RatedGuide> rated,
            List<CandidateRatings.AssessorRatings> assessors) {
        List<UUID> used = assessors.stream()
                .map(CandidateRatings.AssessorRatings::guideId)
                .distinct()
                .toList();
        UUID guideId = used.size() == 1 ? used.get(0) : null;
        return new CandidateRatings(
                application.id,
                known || application.shortlistedAt != null ? application.name : application.alias,
                application.stage,
                guideId,
                assessors,
                rated.stream()
                        .filter(guide -> guide.id().equals(guideId))
                        .findFirst()
                        .map(guide -> Combination.of(guide.weights(), CandidateRatings.ratingsOf(assessors)))
                        .orElse(Combination.none()));
    }
}
