package se.tolv.decision.evidence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.tolv.decision.assessment.AssessmentPermissions;
import se.tolv.interview.rating.CandidateRatings;
import se.tolv.interview.rating.Combination;
import se.tolv.interview.rating.RevealedRatings;
import se.tolv.platform.error.Problem;
import se.tolv.reference.answer.RatedCompetency;
import se.tolv.reference.answer.ReferenceRatings;

/** Sets the references beside the interview, competency by competency. */
@ApplicationScoped
public class Evidences {

    @Inject
    AssessmentPermissions permissions;

    @Inject
    RevealedRatings revealed;

    @Inject
    ReferenceRatings references;

    /**
     * In the order of the interview; what only referees were asked about comes last. Nothing of the interview, and so nothing
     * at all, as long as its ratings are not open to all.
     *
     * @throws Problem 404, 403 as for writing an assessment
     */
    public List<Evidence> of(UUID applicationId) {
        permissions.require(applicationId);
        return revealed.isOpenToAll(applicationId)
                ? beside(revealed.ofApplication(applicationId).candidate(), references.of(applicationId))
                : List.of();
    }

    static List<Evidence> beside(CandidateRatings interview, List<RatedCompetency> references) {
        List<Combination.Part> parts = interview.combination().parts();
        Stream<Evidence> interviewed =
                parts.stream().map(part -> evidence(part.competencyCode(), part, interview, references));
        Stream<Evidence> onlyReferred = references.stream()
                .map(RatedCompetency::code)
                .filter(code -> interview.combination().part(code) == null)
                .map(code -> evidence(code, null, interview, references));
        return Stream.concat(interviewed, onlyReferred).toList();
    }

    private static Evidence evidence(
            String code, Combination.Part part, CandidateRatings interview, List<RatedCompetency> references) {
        Double mean = part == null ? null : part.mean();
        return new Evidence(
                code,
                mean,
                part == null
                        ? List.of()
                        : interview.assessors().stream()
                                .map(assessor -> new Evidence.Interviewed(
                                        assessor.assessor(),
                                        part.byAssessor().get(assessor.assessorId()),
                                        notes(assessor, code)))
                                .toList(),
                references.stream()
                        .filter(rated -> rated.code().equals(code))
                        .flatMap(rated -> rated.ratings().stream())
                        .map(rating -> new Evidence.Referred(
                                rating.referee(),
                                rating.rating(),
                                rating.words(),
                                Evidence.isFar(mean, rating.rating())))
                        .toList());
    }

    private static List<String> notes(CandidateRatings.AssessorRatings assessor, String code) {
        return assessor.answers().stream()
                .filter(answer -> code.equals(answer.competencyCode()))
                .map(CandidateRatings.RatedAnswer::notes)
                .filter(notes -> !notes.isBlank())
                .toList();
    }
}
