package se.tolv.candidate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.FormCheck;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.ad.AdChannel;

/** Takes an application in: by the public form, or registered by a member of staff. */
@ApplicationScoped
public class ReceiveApplication {

    @Inject
    FormCheck check;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Inject
    CurrentLanguage language;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Event<ApplicationReceived> received;

    @Inject
    Event<ApplicationRepeated> repeated;

    /**
     * Stores the application, unless this request or this person has stored one for the post already.
     *
     * @param file the CV, or null
     * @param requestKey the form's hidden request id or the API's {@code Idempotency-Key}; may be null
     * @throws Problem 404 where there is no such post, 409 where it takes no applications, 422 naming what is wrong
     */
    @Transactional
    public ReceivedApplication receive(UUID vacancyId, ApplicationForm form, UploadedFile file, String requestKey) {
        // Applications for one post are numbered one at a time, and none slips in while it is being closed.
        Vacancy vacancy = Vacancy.locked(vacancyId);
        if (vacancy.publishedAt == null) {
            throw Problem.notFound();
        }
        UUID key = Keys.ofRequest(vacancyId, requestKey);
        Application stored = Application.findById(key);
        if (stored != null) {
            return new ReceivedApplication(stored.id, stored.candidateId, true);
        }
        Instant now = clock.instant();
        if (!vacancy.takesApplicationsAt(now)) {
            throw Problem.conflict(texts.of(CandidateMessages.class).notTakingApplications());
        }
        Attachment attachment = check(vacancy, form, file);
        Candidate candidate = candidateOf(form, now);
        Optional<Application> earlier = Application.of(vacancyId, candidate.id);
        if (earlier.isPresent()) {
            repeated.fire(new ApplicationRepeated(earlier.get().id, vacancyId, candidate.id));
            return new ReceivedApplication(earlier.get().id, candidate.id, false);
        }
        Application application = store(key, vacancy, candidate, form, now);
        if (attachment != null) {
            new ApplicationDocument(Keys.next(), application.id, attachment, now).persist();
        }
        record(vacancy, application);
        received.fire(new ApplicationReceived(application.id, vacancyId, candidate.id, now));
        return new ReceivedApplication(application.id, candidate.id, true);
    }

    private Attachment check(Vacancy vacancy, ApplicationForm form, UploadedFile file) {
        CandidateMessages messages = texts.of(CandidateMessages.class);
        FieldErrors errors = check.check(form);
        if (form.answers != null && form.answers.size() != vacancy.questions.size()) {
            errors.add("answers", messages.answersMissing(vacancy.questions.size()));
        }
        Optional<Attachment> attachment = Optional.empty();
        if (file != null) {
            if (!vacancy.cvAllowed) {
                errors.add("file", messages.noFileWanted());
            } else if (Attachment.isTooLarge(file)) {
                errors.add("file", messages.fileTooLarge());
            } else if (Attachment.isEmpty(file)) {
                errors.add("file", messages.fileEmpty());
            } else {
                attachment = Attachment.of(file);
                if (attachment.isEmpty()) {
                    errors.add("file", messages.fileType());
                }
            }
        }
        errors.refuseIfAny();
        return attachment.orElse(null);
    }

    private Candidate candidateOf(ApplicationForm form, Instant now) {
        Candidate.lockEmail(form.email);
        return Candidate.withEmail(form.email).orElseGet(() -> {
            Candidate candidate =
                    new Candidate(Keys.next(), form.email, form.name.strip(), phone(form), languageOf(form), now);
            candidate.persist();
            return candidate;
        });
    }

    private Application store(UUID key, Vacancy vacancy, Candidate candidate, ApplicationForm form, Instant now) {
        Application application = new Application(key, vacancy.id, candidate, Application.nextNumber(vacancy.id), now);
        application.name = form.name.strip();
        application.phone = phone(form);
        application.language = languageOf(form);
        application.answers = form.answers.stream().map(String::strip).toList();
        application.internal = form.internal;
        application.source = AdChannel.known(vacancy.id, form.source);
        application.persist();
        return application;
    }

    /** The trail names no applicant: who applies is nobody's business but the recruiters'. */
    private void record(Vacancy vacancy, Application application) {
        String name = application.nameInTrail(vacancy);
        if (!actor.isSignedIn()) {
            actor.actAs(new Actor(
                    application.candidateId,
                    name,
                    null,
                    Set.of(),
                    Set.of(),
                    Actor.Via.PUBLIC,
                    null,
                    application.language));
        }
        audit.record("application.received", application.id, name, null, Map.of("stage", application.stage));
    }

    private static String phone(ApplicationForm form) {
        return form.phone == null || form.phone.isBlank() ? null : form.phone.strip();
    }

    private Language languageOf(ApplicationForm form) {
        return form.language == null ? language.get() : form.language;
    }
}
