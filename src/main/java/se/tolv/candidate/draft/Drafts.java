package se.tolv.candidate.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import se.tolv.candidate.document.Documents;

/** Reads drafts, for those who hold the secret. */
@ApplicationScoped
public class Drafts {

    @Inject
    Documents documents;

    /** The draft for this post that the secret opens; empty where there is none, or it was sent or removed. */
    @Transactional
    public Optional<DraftDetail> opened(UUID vacancyId, String secret) {
        return ApplicationDraft.opened(vacancyId, secret)
                .map(draft -> new DraftDetail(
                        draft.id, draft.requestKey, draft.content, documents.ofDraft(draft.id), draft.savedAt));
    }
}
