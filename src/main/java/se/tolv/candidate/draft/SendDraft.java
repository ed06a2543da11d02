package se.tolv.candidate.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tolv.candidate.document.UploadedFile;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.candidate.submission.ReceiveApplication;
import se.tolv.candidate.submission.ReceivedApplication;
import se.tolv.platform.error.Problem;

/** Sends an application with the files of its draft, and ends the draft; without a draft it just sends. */
@ApplicationScoped
public class SendDraft {

    @Inject
    ReceiveApplication receiveApplication;

    /**
     * @param secret opens the draft; null, or one that opens none: there is no draft
     * @throws Problem as {@link ReceiveApplication#receive}
     */
    @Transactional
    public ReceivedApplication send(
            UUID vacancyId, ApplicationForm form, List<UploadedFile> files, String secret, String requestKey) {
        Optional<ApplicationDraft> draft = ApplicationDraft.opened(vacancyId, secret);
        UUID draftId = draft.map(found -> found.id).orElse(null);
        String key = draft.map(found -> found.requestKey).orElse(requestKey);
        ReceivedApplication received = receiveApplication.receive(vacancyId, form, files, draftId, key);
        // By its key alone: a second click may have ended it in the meantime.
        draft.ifPresent(sent -> ApplicationDraft.delete("id", sent.id));
        return received;
    }
}
