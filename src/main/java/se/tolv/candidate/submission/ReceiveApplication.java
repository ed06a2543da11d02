package se.tolv.candidate.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.InternalBasis;
import se.tolv.candidate.document.Documents;
import se.tolv.candidate.document.UploadedFile;
import se.tolv.candidate.requirement.RequirementAnswers;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Arrival;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.ad.AdChannel;

/** Takes an application in: by the public form, or registered by a member of staff. */
@ApplicationScoped
public class ReceiveApplication {

    @Inject
    ApplicationCheck check;

    @Inject
    RequirementAnswers requirements;

    @Inject
    Documents documents;

    @Inject
    Locks locks;

    @Inject
    Arrival arrival;

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
     * @param files those of the form; empty where none were chosen
     * @param draftId what the form was saved as before, whose files come along; null: it was not
     * @param requestKey the form's hidden request id or the API's {@code Idempotency-Key}; may be null
     * @throws Problem 404 where there is no such post, 409 where it takes no applications, 422 naming what is wrong
     */
    @Transactional
    public ReceivedApplication receive(
            UUID vacancyId, ApplicationForm form, List<UploadedFile> files, UUID draftId, String requestKey) {
        UUID key = Application.keyOf(vacancyId, requestKey);
        locks.take("application " + key);
        // Many come at once, and none slips in while the post is being closed.
        Vacancy vacancy = Vacancy.kept(vacancyId);
        if (vacancy.publishedAt == null) {
            throw Problem.notFound();
        }
        Application stored = Application.findById(key);
        if (stored != null) {
            return new ReceivedApplication(stored.id, stored.candidateId, true);
        }
        Instant now = arrival.time();
        if (!vacancy.takesApplicationsAt(now)) {
            throw Problem.conflict(texts.of(CandidateMessages.class).notTakingApplications());
        }
        ApplicationCheck.Checked checked =
                check.check(vacancy, form, files, draftId == null ? List.of() : documents.ofDraft(draftId));
        Candidate candidate = candidateOf(form, now);
        Optional<Application> earlier = Application.of(vacancyId, candidate.id);
        if (earlier.isPresent()) {
            repeated.fire(new ApplicationRepeated(earlier.get().id, vacancyId, candidate.id));
            return new ReceivedApplication(earlier.get().id, candidate.id, false);
        }
        Application application = store(key, vacancy, candidate, form, checked, now);
        if (draftId != null) {
            documents.adopt(draftId, key);
        }
        checked.files().forEach(file -> documents.add(key, file, now));
        record(vacancy, application);
        received.fire(new ApplicationReceived(application.id, vacancyId, candidate.id, now));
        return new ReceivedApplication(application.id, candidate.id, true);
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

    private Application store(
            UUID key,
            Vacancy vacancy,
            Candidate candidate,
            ApplicationForm form,
            ApplicationCheck.Checked checked,
            Instant now) {
        Application application = new Application(key, vacancy.id, candidate, nextNumber(vacancy.id), now);
        application.name = form.name.strip();
        application.phone = phone(form);
        application.language = languageOf(form);
        application.answers = form.answers.stream().map(String::strip).toList();
        application.requirementAnswers = checked.requirementAnswers();
        application.requirementsMet = requirements.together(vacancy.id, application.requirementAnswers);
        application.markInternal(form.internal ? InternalBasis.OWN_ANSWER : null);
        application.source = AdChannel.known(vacancy.id, form.source);
        // Its files refer to it.
        application.persistAndFlush();
        return application;
    }

    /** Applications for one post are numbered one at a time, in the order in which they are stored. */
    private int nextNumber(UUID vacancyId) {
        locks.take("numbers of " + vacancyId);
        return Application.nextNumber(vacancyId);
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
