package se.tolv.decision.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.interview.rating.RevealedRatings;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.Vacancy;

/** Reads assessments. */
@ApplicationScoped
public class Assessments {

    @Inject
    AssessmentPermissions permissions;

    @Inject
    Anonymity anonymity;

    @Inject
    RevealedRatings revealed;

    /**
     * @throws Problem 404, 403 for those who do not handle the application
     */
    public ApplicantAssessment of(UUID applicationId) {
        Application application = permissions.require(applicationId);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        List<Assessment> versions = Assessment.of(applicationId);
        return new ApplicantAssessment(
                applicationId,
                vacancy.id,
                vacancy.registryNumber,
                vacancy.title,
                anonymity.labelOf(application),
                permissions.whyNot(application),
                versions.isEmpty() ? null : detail(versions.get(0), application, vacancy),
                versions.stream()
                        .map(each -> new ApplicantAssessment.Version(
                                each.id, each.number, each.status, each.savedAt, each.signedAt, each.signedByName))
                        .toList());
    }

    /**
     * @throws Problem as {@link #of}
     */
    public AssessmentDetail one(UUID id) {
        Assessment assessment = Assessment.required(id);
        Application application = permissions.require(assessment.applicationId);
        return detail(assessment, application, Vacancy.required(application.vacancyId));
    }

    private AssessmentDetail detail(Assessment assessment, Application application, Vacancy vacancy) {
        return new AssessmentDetail(
                assessment.id,
                assessment.version,
                application.id,
                vacancy.id,
                vacancy.registryNumber,
                vacancy.title,
                anonymity.labelOf(application),
                assessment.number,
                assessment.status,
                assessment.parts,
                assessment.comparison,
                assessment.conclusion,
                assessment.isDraft() ? AssessedFigures.of(revealed.ofApplication(application.id)) : assessment.figures,
                assessment.savedAt,
                assessment.signedAt,
                assessment.signedByName);
    }
}
