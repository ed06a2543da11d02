package se.tolv.candidate.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.document.Attachment;
import se.tolv.candidate.document.DocumentCheck;
import se.tolv.candidate.document.DocumentRow;
import se.tolv.candidate.document.UploadedFile;
import se.tolv.candidate.requirement.RequirementAnswers;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/** Holds what an applicant wrote and sent along against what the post asks for. */
@ApplicationScoped
class ApplicationCheck {

    /**
     * What can be stored.
     *
     * @param requirementAnswers by the requirement's key
     */
    record Checked(List<Attachment> files, Map<String, String> requirementAnswers) {}

    @Inject
    FormCheck check;

    @Inject
    RequirementAnswers requirements;

    @Inject
    DocumentCheck documents;

    @Inject
    Texts texts;

    /**
     * @param kept the files that the application has already
     * @throws Problem 422 naming everything that is wrong
     */
    Checked check(Vacancy vacancy, ApplicationForm form, List<UploadedFile> files, List<DocumentRow> kept) {
        FieldErrors errors = check.check(form);
        if (form.answers != null && form.answers.size() != vacancy.questions.size()) {
            errors.add("answers", texts.of(CandidateMessages.class).answersMissing(vacancy.questions.size()));
        }
        Map<String, String> answers = requirements.check(vacancy.id, form.requirements, errors);
        List<Attachment> attachments = documents.check(files, vacancy, kept, errors);
        errors.refuseIfAny();
        return new Checked(attachments, answers);
    }
}
