package se.tolv.candidate.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.InternalBasis;
import se.tolv.candidate.document.Documents;
import se.tolv.candidate.document.UploadedFile;
import se.tolv.candidate.requirement.RequirementAnswers;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Arrival;
import se.tolv.platform.web.Versions;
import se.tolv.vacancy.Vacancy;

/** Lets a candidate change their own application as long as the post can be applied for. */
@ApplicationScoped
public class EditApplication {

    @Inject
    ApplicationPermissions permissions;

    @Inject
    ApplicationCheck check;

    @Inject
    RequirementAnswers requirements;

    @Inject
    Documents documents;

    @Inject
    AuditTrail audit;

    @Inject
    Arrival arrival;

    @Inject
    Texts texts;

    /**
     * The address stays: it is by it that the candidate is known.
     *
     * @param form as it stands after the change; its address counts for nothing
     * @param files those that are added; a new CV takes the place of the old one
     * @param read the version that the candidate has read
     * @throws Problem 404 where it is not theirs, 409 where it is too late or the application has its outcome, 412 where
     *     somebody changed it since, 422 naming what is wrong
     */
    @Transactional
    public void edit(UUID id, ApplicationForm form, List<UploadedFile> files, int read) {
        Application application = editable(id);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        Versions.requireSame(read, application.version);
        form.email = Candidate.<Candidate>findById(application.candidateId).email;
        ApplicationCheck.Checked checked = check.check(vacancy, form, files, documents.of(id));
        Instant now = arrival.time();
        checked.files().forEach(file -> documents.add(id, file, now));
        application.name = form.name.strip();
        application.phone = form.phone == null || form.phone.isBlank() ? null : form.phone.strip();
        application.answers = form.answers.stream().map(String::strip).toList();
        application.requirementAnswers = checked.requirementAnswers();
        application.requirementsMet = requirements.together(vacancy.id, checked.requirementAnswers());
        if (application.internalBasis == null || application.internalBasis == InternalBasis.OWN_ANSWER) {
            application.markInternal(form.internal ? InternalBasis.OWN_ANSWER : null);
        }
        audit.record("application.edited", id, application.nameInTrail(vacancy), null, null);
    }

    /**
     * Takes a file out of the application; one that is not there is gone already.
     *
     * @throws Problem 404 where it is not theirs, 409 where it is too late
     */
    @Transactional
    public void removeFile(UUID id, UUID documentId) {
        Application application = editable(id);
        documents.remove(id, documentId);
        audit.record(
                "application.fileRemoved",
                id,
                application.nameInTrail(Vacancy.required(application.vacancyId)),
                null,
                null);
    }

    private Application editable(UUID id) {
        Application application = Application.locked(id);
        Vacancy vacancy = Vacancy.kept(application.vacancyId);
        permissions.requireOwn(application);
        if (!vacancy.takesApplicationsAt(arrival.time()) || !application.stage.isActive()) {
            throw Problem.conflict(texts.of(CandidateMessages.class).tooLateToEdit());
        }
        return application;
    }
}
