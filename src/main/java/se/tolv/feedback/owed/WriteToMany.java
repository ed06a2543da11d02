package se.tolv.feedback.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.SystemException;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.feedback.FeedbackMessages;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.feedback.obligation.ObligationRow;
import se.tolv.feedback.obligation.Obligations;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.mail.Letter;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.web.form.FormCheck;

/** Tells several candidates the same: all of them, or none where one of them cannot be told. */
@ApplicationScoped
public class WriteToMany {

    @Inject
    FormCheck check;

    @Inject
    Obligations obligations;

    @Inject
    WriteToCandidate writeToCandidate;

    @Inject
    Anonymity anonymity;

    @Inject
    TransactionManager transactions;

    @Inject
    Texts texts;

    /**
     * @return the letters that are on their way
     * @throws Problem 422; as {@link WriteToCandidate} for any of them
     */
    @Transactional
    public List<WrittenLetter> write(UpdatesForm form) {
        FieldErrors errors = check.check(form);
        if (errors.isEmpty() && form.ids.size() != form.versions.size()) {
            errors.add("versions", texts.of(FeedbackMessages.class).versionForEach());
        }
        errors.refuseIfAny();
        UpdateForm update = new UpdateForm();
        update.text = form.text;
        List<WrittenLetter> letters = new ArrayList<>();
        for (int i = 0; i < form.ids.size(); i++) {
            letters.add(writeOne(form.ids.get(i), form.versions.get(i), update));
        }
        return letters;
    }

    private WrittenLetter writeOne(UUID id, int version, UpdateForm update) {
        ObligationRow row = obligations.one(id);
        writeToCandidate.write(id, version, update);
        OutgoingMail mail = OutgoingMail.findById(Obligation.<Obligation>findById(id).mailId);
        Application application = Application.findById(row.applicationId());
        String text =
                mail.text.replace(Letter.LINK, texts.of(FeedbackMessages.class).linkToTheirPage());
        return new WrittenLetter(
                id,
                row.candidateName(),
                mail.subject,
                // Who must not know the applicant's name reads the alias in its place; the applicant reads the name.
                text.replace(application.name, anonymity.labelOf(application)));
    }

    /**
     * What {@link #write} would send. It is done and undone, so that it says exactly what will be sent.
     *
     * @throws Problem as there
     */
    @Transactional
    public List<WrittenLetter> preview(UpdatesForm form) {
        try {
            return write(form);
        } finally {
            undo();
        }
    }

    private void undo() {
        try {
            transactions.setRollbackOnly();
        } catch (SystemException e) {
            throw new IllegalStateException(e);
        }
    }
}
