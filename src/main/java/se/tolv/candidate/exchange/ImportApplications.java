package se.tolv.candidate.exchange;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.CandidateMessages;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.CurrentEmployer;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.Vacancy;

/** Takes applications in from a file while whoever asked for it watches. */
@ApplicationScoped
public class ImportApplications {

    /** Bytes of a file: 10,000 applications with answers of ordinary length. */
    public static final int FILE_BYTES = 20 * 1024 * 1024;

    @Inject
    ApplicationPermissions permissions;

    @Inject
    ImportApplications self;

    @Inject
    ImportRun run;

    @Inject
    Creation creation;

    @Inject
    EmployerWork work;

    @Inject
    CurrentEmployer employer;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * Begins to take a file in; {@link Imports} tells how it goes.
     *
     * @param requestKey the form's hidden request id or the API's {@code Idempotency-Key}; may be null
     * @return the import's key
     * @throws Problem 404, 403, 409 where the recruitment does not run, 422 without a file
     */
    public UUID start(UUID vacancyId, String fileName, byte[] file, String requestKey) {
        UUID key = Keys.ofRequest(vacancyId, requestKey);
        if (!self.begin(key, vacancyId, fileName, file)) {
            return key;
        }
        Employer where = employer.get();
        Actor who = actor.get();
        Language spoken = language.get();
        Infrastructure.getDefaultWorkerPool()
                .execute(() -> work.in(where, () -> {
                    actor.actAs(who);
                    language.speak(spoken);
                    run.run(key, vacancyId, file);
                    return null;
                }));
        return key;
    }

    /**
     * @return whether it begins now: the same request twice begins one import
     */
    @Transactional
    boolean begin(UUID key, UUID vacancyId, String fileName, byte[] file) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        permissions.require(vacancy);
        IntakeMessages messages = texts.of(IntakeMessages.class);
        if (!vacancy.isRunning()) {
            throw Problem.conflict(texts.of(CandidateMessages.class).notTakingApplications());
        }
        if (file.length == 0) {
            throw Problem.invalid("file", messages.chooseFile());
        }
        if (file.length > FILE_BYTES) {
            throw Problem.invalid("file", messages.fileTooLarge());
        }
        boolean[] begun = new boolean[1];
        creation.once(ApplicationImport.class, key, () -> {
            begun[0] = true;
            String name = fileName == null ? "" : fileName.replaceAll("[\\p{Cntrl}<>]", "_");
            ApplicationImport started = new ApplicationImport(
                    key,
                    vacancyId,
                    name.substring(0, Math.min(name.length(), 100)),
                    clock.instant(),
                    actor.get().name());
            started.persist();
            return started;
        });
        return begun[0];
    }
}
