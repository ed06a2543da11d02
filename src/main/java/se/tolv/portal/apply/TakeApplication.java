package se.tolv.portal.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.candidate.document.UploadedFile;
import se.tolv.candidate.draft.Drafts;
import se.tolv.candidate.draft.SaveDraft;
import se.tolv.candidate.draft.SendDraft;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.candidate.submission.ReceivedApplication;
import se.tolv.platform.error.Problem;

/** Takes what anybody sends or saves by the public form, as often as is reasonable. */
@ApplicationScoped
public class TakeApplication {

    @Inject
    ApplicationThrottle throttle;

    @Inject
    Drafts drafts;

    @Inject
    SaveDraft saveDraft;

    @Inject
    SendDraft sendDraft;

    /**
     * @param address the network address that the request comes from
     * @throws Problem as {@link SendDraft#send}; 429 after too many from there
     */
    public ReceivedApplication send(
            UUID vacancyId,
            ApplicationForm form,
            List<UploadedFile> files,
            String secret,
            String requestKey,
            String address) {
        throttle.sent(form == null ? null : form.email, files, address);
        return sendDraft.send(vacancyId, form, files, secret, requestKey);
    }

    /**
     * @param address the network address that the request comes from
     * @throws Problem as {@link SaveDraft#save}; 429 after too many from there
     */
    public SaveDraft.Saved save(
            UUID vacancyId,
            String secret,
            String requestKey,
            Map<String, List<String>> typed,
            List<UploadedFile> files,
            String address) {
        throttle.saved(drafts.opened(vacancyId, secret).isEmpty(), files, address);
        return saveDraft.save(vacancyId, secret, requestKey, typed, files);
    }
}
