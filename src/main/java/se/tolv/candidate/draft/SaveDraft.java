package se.tolv.candidate.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.document.Attachment;
import se.tolv.candidate.document.DocumentCheck;
import se.tolv.candidate.document.Documents;
import se.tolv.candidate.document.UploadedFile;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.Vacancy;

/** Keeps what somebody has typed so far. Not in the audit trail: until it is sent it is nobody's but the writer's. */
@ApplicationScoped
public class SaveDraft {

    /**
     * @param secret opens the draft: the one that was given, or a new one
     * @param errors what is wrong with the files; those are not kept
     */
    public record Saved(UUID draftId, String secret, FieldErrors errors) {}

    @Inject
    Creation creation;

    @Inject
    DocumentCheck check;

    @Inject
    Documents documents;

    @Inject
    CurrentLanguage language;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @param secret opens the draft that is saved again; where it opens none, a draft begins
     * @param requestKey the form's hidden request id; null: a new one
     * @param typed the form's fields, right or wrong
     * @throws Problem 404 where there is no such post, 409 where it takes no applications or this one was sent
     */
    @Transactional
    public Saved save(
            UUID vacancyId,
            String secret,
            String requestKey,
            Map<String, List<String>> typed,
            List<UploadedFile> files) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        Instant now = clock.instant();
        if (vacancy.publishedAt == null) {
            throw Problem.notFound();
        }
        if (!vacancy.takesApplicationsAt(now)) {
            throw Problem.conflict(texts.of(CandidateMessages.class).notTakingApplications());
        }
        Optional<ApplicationDraft> opened = ApplicationDraft.opened(vacancyId, secret);
        ApplicationDraft draft = opened.orElseGet(() -> begin(vacancyId, requestKey, now));
        draft.content = DraftContent.of(typed);
        draft.language = language.get();
        draft.savedAt = now;
        FieldErrors errors = FieldErrors.none();
        for (Attachment file : check.check(files, vacancy, documents.ofDraft(draft.id), errors)) {
            documents.addToDraft(draft.id, file, now);
        }
        return new Saved(draft.id, opened.isPresent() ? secret : DraftLink.next(draft.id), errors);
    }

    private ApplicationDraft begin(UUID vacancyId, String requestKey, Instant now) {
        String key = requestKey == null || requestKey.isBlank() ? Keys.next().toString() : requestKey;
        // What was typed last may arrive after the button that sent it all.
        if (Application.findById(Keys.ofRequest(vacancyId, key)) != null) {
            throw Problem.conflict(texts.of(CandidateMessages.class).sentAlready());
        }
        return creation.once(ApplicationDraft.class, Keys.ofRequest(vacancyId, key), () -> {
            ApplicationDraft draft =
                    new ApplicationDraft(Keys.ofRequest(vacancyId, key), vacancyId, key, language.get(), now);
            draft.content = Map.of();
            draft.savedAt = now;
            draft.persistAndFlush();
            return draft;
        });
    }

    /**
     * A secret for a mail that leads back to the draft.
     *
     * @throws Problem 404 where there is no such draft any more
     */
    @Transactional
    public String link(UUID draftId) {
        if (ApplicationDraft.findById(draftId) == null) {
            throw Problem.notFound();
        }
        return DraftLink.next(draftId);
    }

    /** Takes a file out of a draft; one that is not there is gone already. */
    @Transactional
    public void removeFile(UUID vacancyId, String secret, UUID documentId) {
        ApplicationDraft.opened(vacancyId, secret).ifPresent(draft -> documents.removeFromDraft(draft.id, documentId));
    }

    /** Throws a draft away, with its files. */
    @Transactional
    public void discard(UUID vacancyId, String secret) {
        ApplicationDraft.opened(vacancyId, secret).ifPresent(ApplicationDraft::delete);
    }
}
