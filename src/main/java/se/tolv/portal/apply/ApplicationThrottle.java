package se.tolv.portal.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.document.UploadedFile;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.throttle.Limit;
import se.tolv.platform.throttle.Throttle;

/**
 * Lets nobody fill the database by the public form. A whole school can apply from one network in the hour before a deadline; one
 * person from there to more posts than anybody applies for in an hour cannot. Nobody is kept out by what others send in their
 * name from elsewhere.
 */
@ApplicationScoped
class ApplicationThrottle {

    static final Duration WINDOW = Duration.ofHours(1);

    /** Applications with one address of mail, from one network address. */
    static final int PER_PERSON = 40;

    static final String SENT = "applications from an address";
    static final String SAVED = "drafts from an address";
    static final String FILES = "bytes of files from an address";
    private static final Limit PERSON = new Limit("applications of a person from an address", PER_PERSON, WINDOW);

    @Inject
    Throttle throttle;

    @Inject
    Texts texts;

    @Inject
    ApplicationLimits limits;

    /**
     * Counts an application that is sent, in a transaction of its own: nobody waits for the others of their network while an
     * application is taken in.
     *
     * @throws Problem 429 after too many
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void sent(String email, List<UploadedFile> files, String address) {
        if (email != null) {
            take(PERSON, Candidate.normalized(email) + " " + address, 1);
        }
        take(new Limit(SENT, limits.perAddress(), WINDOW), address, 1);
        takeFiles(files, address);
    }

    /** As {@link #sent}, for an application that is saved, which counts when it is begun. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void saved(boolean begun, List<UploadedFile> files, String address) {
        if (begun) {
            take(new Limit(SAVED, limits.perAddress(), WINDOW), address, 1);
        }
        takeFiles(files, address);
    }

    private void takeFiles(List<UploadedFile> files, String address) {
        long bytes = files.stream().mapToLong(ApplicationThrottle::size).sum();
        if (bytes > 0) {
            take(new Limit(FILES, limits.megabytesPerAddress() * 1024 * 1024, WINDOW), address, bytes);
        }
    }

    private void take(Limit limit, String who, long amount) {
        throttle.take(limit, who, amount)
                .orElseThrow(() -> Problem.of(
                        Problem.Kind.TOO_MANY_REQUESTS,
                        texts.of(ApplyMessages.class).tooMany()));
    }

    private static long size(UploadedFile file) {
        try {
            return Files.size(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
