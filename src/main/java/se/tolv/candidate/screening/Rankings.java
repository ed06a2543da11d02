package se.tolv.candidate.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.tolv.candidate.Application;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.profile.ProfileCompetencyRow;
import se.tolv.vacancy.profile.Profiles;

/**
 * Reads what the ratings add up to. A rating is seen once it has been submitted, and only by those whom it can no longer
 * sway: reviewers who have submitted the same question, and those who do not rate, once nobody is in the middle of it.
 *
 * <p>How the total comes about: a question's number is the mean of what its reviewers gave, where that is a number. The first
 * question is about the first competency of the requirement profile, the second about the second, and so on: that is how they
 * are suggested, and what the page says where somebody writes others. A question counts as many times as the profile says of
 * its competency, and once where there is none. The total is the sum of each question's mean times what it counts, divided by
 * what those questions count together; a question without a mean is left out of both.
 */
@ApplicationScoped
public class Rankings {

    @Inject
    ScreeningPermissions permissions;

    @Inject
    Profiles profiles;

    @Inject
    Anonymity anonymity;

    @Inject
    CurrentActor actor;

    /**
     * A constant number of queries.
     *
     * @throws Problem 404 where there is no such vacancy or this person has nothing to do with its screening
     */
    public Ranking of(UUID vacancyId) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        permissions.requireSee(vacancy);
        List<Integer> shown = shown(vacancy);
        Map<UUID, List<ScreeningRating>> ratings =
                submitted(vacancyId, shown).stream().collect(Collectors.groupingBy(rating -> rating.applicationId));
        boolean known = anonymity.isLifted(vacancyId);
        List<Ranking.Weight> weights = weights(vacancyId, shown);
        List<RankingRow> rows =
                Application.<Application>list("vacancyId = ?1 and stage not in ?2", vacancyId, RateAnswers.OUT).stream()
                        .map(application ->
                                row(application, known, weights, ratings.getOrDefault(application.id, List.of())))
                        .sorted(Comparator.comparing(RankingRow::total, Comparator.nullsLast(Comparator.reverseOrder()))
                                .thenComparing(RankingRow::applicant)
                                .thenComparing(RankingRow::applicationId))
                        .toList();
        return new Ranking(vacancyId, shown, weights, rows);
    }

    private List<Ranking.Weight> weights(UUID vacancyId, List<Integer> questions) {
        List<ProfileCompetencyRow> competencies = profiles.competencies(vacancyId);
        return questions.stream()
                .map(question -> {
                    ProfileCompetencyRow about =
                            question <= competencies.size() ? competencies.get(question - 1) : null;
                    return about == null
                            ? new Ranking.Weight(question, null, 1)
                            : new Ranking.Weight(question, about.name(), about.weight());
                })
                .toList();
    }

    /** The questions whose ratings this person may see. */
    List<Integer> shown(Vacancy vacancy) {
        List<ScreeningSubmission> submissions = ScreeningSubmission.list("vacancyId", vacancy.id);
        boolean reviewer = permissions.mayReview(vacancy.id);
        Set<Integer> begun = reviewer ? Set.of() : new HashSet<>(inTheMiddle(vacancy.id));
        return IntStream.rangeClosed(1, vacancy.questions.size())
                .filter(question -> submissions.stream()
                        .anyMatch(one -> one.question == question
                                && (!reviewer
                                        || one.reviewerId.equals(actor.get().id()))))
                .filter(question -> !begun.contains(question))
                .boxed()
                .toList();
    }

    private static List<Integer> inTheMiddle(UUID vacancyId) {
        return ScreeningRating.getEntityManager()
                .createQuery(
                        "select distinct r.question from ScreeningRating r where r.vacancyId = ?1 and not exists"
                                + " (select 1 from ScreeningSubmission s where s.vacancyId = r.vacancyId"
                                + " and s.question = r.question and s.reviewerId = r.reviewerId)",
                        Integer.class)
                .setParameter(1, vacancyId)
                .getResultList();
    }

    private static List<ScreeningRating> submitted(UUID vacancyId, List<Integer> questions) {
        return questions.isEmpty()
                ? List.of()
                : ScreeningRating.list(
                        "from ScreeningRating r where r.vacancyId = ?1 and r.question in ?2 and exists"
                                + " (select 1 from ScreeningSubmission s where s.vacancyId = r.vacancyId"
                                + " and s.question = r.question and s.reviewerId = r.reviewerId)"
                                + " order by r.reviewerName, r.id",
                        vacancyId,
                        questions);
    }

    /** The submitted ratings of one application that this person may see. */
    List<ScreeningRating> of(Application application) {
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        return submitted(vacancy.id, shown(vacancy)).stream()
                .filter(rating -> rating.applicationId.equals(application.id))
                .toList();
    }

    private static RankingRow row(
            Application application, boolean known, List<Ranking.Weight> weights, List<ScreeningRating> ratings) {
        List<RankingRow.Score> scores = weights.stream()
                .map(weight -> score(
                        weight,
                        ratings.stream()
                                .filter(rating -> rating.question == weight.question())
                                .toList()))
                .toList();
        double sum = scores.stream().mapToDouble(RankingRow.Score::weighted).sum();
        int times = scores.stream()
                .filter(score -> score.mean() != null)
                .mapToInt(RankingRow.Score::times)
                .sum();
        return new RankingRow(
                application.id,
                application.version,
                known || application.shortlistedAt != null ? application.name : application.alias,
                application.internal,
                application.stage,
                times == 0 ? null : sum / times,
                sum,
                times,
                scores);
    }

    private static RankingRow.Score score(Ranking.Weight weight, List<ScreeningRating> ratings) {
        OptionalDouble mean = ratings.stream()
                .map(rating -> rating.value)
                .filter(Objects::nonNull)
                .mapToInt(Integer::intValue)
                .average();
        return new RankingRow.Score(
                weight.question(),
                weight.times(),
                mean.isPresent() ? mean.getAsDouble() : null,
                ratings.stream()
                        .map(rating -> new RankingRow.Rating(rating.reviewerName, rating.value))
                        .toList());
    }
}
