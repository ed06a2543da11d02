package se.tolv.portal.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import se.tolv.candidate.document.UploadedFile;
import se.tolv.candidate.draft.Drafts;
import se.tolv.candidate.draft.SaveDraft;
import se.tolv.candidate.draft.SendDraft;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.candidate.submission.EditApplication;
import se.tolv.candidate.submission.ReceivedApplication;
import se.tolv.platform.error.Problem;

/**
 * Takes what anybody sends, saves or changes by the public form, as often as is reasonable. Files are in memory while they go to the
 * database: a few forms with files at a time, and the others wait in line, so that a rush before a deadline fits.
 */
@ApplicationScoped
public class TakeApplication {

    private static final int WITH_FILES_AT_ONCE = 3;

    /** A line that does not move must not keep all of the threads that answer requests. */
    private static final Duration LONGEST_LINE = Duration.ofMinutes(2);

    private final Semaphore room = new Semaphore(WITH_FILES_AT_ONCE, true);

    @Inject
    ApplicationThrottle throttle;

    @Inject
    Drafts drafts;

    @Inject
    SaveDraft saveDraft;

    @Inject
    SendDraft sendDraft;

    @Inject
    EditApplication editApplication;

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
        return inLine(files, () -> sendDraft.send(vacancyId, form, files, secret, requestKey));
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
        return keep(vacancyId, secret, requestKey, typed, files);
    }

    /** As {@link #save}, for what was counted when it was sent, and refused. */
    SaveDraft.Saved keep(
            UUID vacancyId,
            String secret,
            String requestKey,
            Map<String, List<String>> typed,
            List<UploadedFile> files) {
        return inLine(files, () -> saveDraft.save(vacancyId, secret, requestKey, typed, files));
    }

    /**
     * @throws Problem as {@link EditApplication#edit}
     */
    void edit(UUID applicationId, ApplicationForm form, List<UploadedFile> files, int version) {
        inLine(files, () -> {
            editApplication.edit(applicationId, form, files, version);
            return null;
        });
    }

    private <T> T inLine(List<UploadedFile> files, Supplier<T> work) {
        if (files.isEmpty()) {
            return work.get();
        }
        enter();
        try {
            return work.get();
        } finally {
            room.release();
        }
    }

    private void enter() {
        try {
            if (!room.tryAcquire(LONGEST_LINE.toSeconds(), TimeUnit.SECONDS)) {
                throw Problem.of(Problem.Kind.UNAVAILABLE);
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw Problem.of(Problem.Kind.UNAVAILABLE);
        }
    }
}
