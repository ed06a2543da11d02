package se.tolv.interview.comparison;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.interview.agreement.MeasureAgreement;
import se.tolv.interview.rating.CandidateRatings;
import se.tolv.interview.rating.Combination;
import se.tolv.interview.rating.RatedGuide;
import se.tolv.interview.rating.RevealedRatings;
import se.tolv.interview.rating.VacancyRatings;
import se.tolv.interview.scorecard.ScorecardPermissions;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.Vacancy;

/** Sets a post's interviewed applicants beside each other, by the ratings that {@link RevealedRatings} lets the reader see. */
@ApplicationScoped
public class Comparisons {

    @Inject
    RevealedRatings revealed;

    @Inject
    ScorecardPermissions permissions;

    @Inject
    MeasureAgreement measureAgreement;

    @Inject
    SensitivityWords words;

    /**
     * The number of queries is that of the ratings, and grows with no candidate.
     *
     * @throws Problem 404 where there is no such vacancy or this person has nothing to do with its interviews
     */
    public Comparison of(UUID vacancyId) {
        VacancyRatings ratings = revealed.of(vacancyId);
        return new Comparison(
                vacancyId,
                ratings.registryNumber(),
                ratings.vacancyTitle(),
                ratings.guides().stream()
                        .filter(guide -> !ratedUnder(guide, ratings).isEmpty())
                        .map(guide -> group(guide, ratedUnder(guide, ratings)))
                        .toList(),
                ratings.candidates().stream()
                        .filter(candidate -> candidate.guideId() == null)
                        .map(Comparisons::apart)
                        .toList(),
                permissions.assesses(vacancyId),
                permissions.reads(Vacancy.required(vacancyId)));
    }

    /**
     * All that was answered to one question, candidate by candidate in the order of their interviews.
     *
     * @param number 1, 2, 3 ... in the order of the guide
     * @throws Problem 404 as {@link #of}, or where the reader may see no rating under this guide, or it has no such question
     */
    public QuestionComparison question(UUID vacancyId, UUID guideId, int number) {
        VacancyRatings ratings = revealed.of(vacancyId);
        RatedGuide guide = ratings.guides().stream()
                .filter(each -> each.id().equals(guideId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        return QuestionComparison.of(ratings, guide, number);
    }

    private static List<CandidateRatings> ratedUnder(RatedGuide guide, VacancyRatings ratings) {
        return ratings.candidates().stream()
                .filter(candidate -> guide.id().equals(candidate.guideId()))
                .toList();
    }

    private static Comparison.Apart apart(CandidateRatings candidate) {
        return new Comparison.Apart(
                candidate.applicationId(),
                candidate.applicant(),
                candidate.stage(),
                candidate.mixed() ? Comparison.Apart.Why.SEVERAL_VERSIONS : Comparison.Apart.Why.NOTHING_SHOWN);
    }

    private Comparison.Group group(RatedGuide guide, List<CandidateRatings> rated) {
        List<Comparison.Assessor> assessors = assessors(rated);
        Map<UUID, List<Combination.Rating>> ratings =
                rated.stream().collect(Collectors.toMap(CandidateRatings::applicationId, CandidateRatings::ratings));
        Map<UUID, String> names =
                rated.stream().collect(Collectors.toMap(CandidateRatings::applicationId, CandidateRatings::applicant));
        return new Comparison.Group(
                guide,
                assessors,
                inOrder(rated),
                words.of(new Sensitivity(guide.weights(), ratings), assessors, guide.competencies(), names),
                measureAgreement.ofCandidates(
                        rated.stream().map(CandidateRatings::combination).toList(),
                        assessors.stream().map(Comparison.Assessor::id).toList(),
                        assessors.stream().map(Comparison.Assessor::name).toList()));
    }

    private static List<Comparison.Assessor> assessors(List<CandidateRatings> rated) {
        Map<UUID, String> names = new LinkedHashMap<>();
        rated.stream()
                .flatMap(candidate -> candidate.assessors().stream())
                .forEach(assessor -> names.putIfAbsent(assessor.assessorId(), assessor.assessor()));
        return names.entrySet().stream()
                .map(entry -> new Comparison.Assessor(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparing(Comparison.Assessor::name).thenComparing(Comparison.Assessor::id))
                .toList();
    }

    private static List<Comparison.Candidate> inOrder(List<CandidateRatings> rated) {
        Map<UUID, Double> figures = new HashMap<>();
        rated.stream()
                .filter(candidate -> candidate.combination().overall() != null)
                .forEach(candidate -> figures.put(
                        candidate.applicationId(), candidate.combination().overall()));
        Map<UUID, Integer> places = Ranking.of(figures);
        return rated.stream()
                .map(candidate -> new Comparison.Candidate(
                        candidate.applicationId(),
                        candidate.applicant(),
                        candidate.stage(),
                        places.get(candidate.applicationId()),
                        places.containsKey(candidate.applicationId())
                                && Ranking.isShared(places, candidate.applicationId()),
                        candidate.combination()))
                .sorted(Comparator.comparing(
                                Comparison.Candidate::place, Comparator.nullsLast(Comparator.naturalOrder()))
                        .thenComparing(Comparison.Candidate::applicant)
                        .thenComparing(Comparison.Candidate::applicationId))
                .toList();
    }
}
