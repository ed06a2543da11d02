package se.tolv.portal.my;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.document.Documents;
import se.tolv.candidate.document.Download;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.Vacancy;

/** One application, for the candidate whose it is and for no other. */
@ApplicationScoped
public class OwnApplication {

    @Inject
    Documents documents;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * One of the candidate's own applications, as the form they sent.
     *
     * @throws Problem 404 where it is not theirs, 409 where it is too late to change it
     */
    public MyForm form(UUID candidateId, UUID applicationId) {
        Application application = own(candidateId, applicationId);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        if (!isEditable(application, vacancy)) {
            throw Problem.conflict(texts.of(CandidateMessages.class).tooLateToEdit());
        }
        ApplicationForm form = new ApplicationForm();
        form.name = application.name;
        form.email = Candidate.<Candidate>findById(candidateId).email;
        form.phone = application.phone;
        form.internal = application.internal;
        form.answers = application.answers;
        form.requirements = application.requirementAnswers;
        return new MyForm(application.version, vacancy.id, form, documents.of(applicationId));
    }

    /**
     * @throws Problem 404 where it is not this candidate's application
     */
    void require(UUID candidateId, UUID applicationId) {
        own(candidateId, applicationId);
    }

    /**
     * A file of one of the candidate's own applications.
     *
     * @throws Problem 404 where it is not theirs
     */
    public Download download(UUID candidateId, UUID applicationId, UUID documentId) {
        return documents.download(own(candidateId, applicationId).id, documentId);
    }

    private static Application own(UUID candidateId, UUID applicationId) {
        return Application.<Application>find("id = ?1 and candidateId = ?2", applicationId, candidateId)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    boolean isEditable(Application application, Vacancy vacancy) {
        return application.stage.isActive() && vacancy.takesApplicationsAt(clock.instant());
    }
}
