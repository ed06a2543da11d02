package se.tolv.candidate.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.platform.error.Problem;

/** Reads the files that came with an application. Who may read them is asked by whoever calls. */
@ApplicationScoped
public class Documents {

    @Inject
    EntityManager entities;

    /** The files of an application: the CV first, then the certificates as they came. */
    public List<DocumentRow> of(UUID applicationId) {
        return rows("d.applicationId", applicationId);
    }

    /** As {@link #of(UUID)}, of several applications, by their keys; without those that have none. One query. */
    public Map<UUID, List<DocumentRow>> of(Collection<UUID> applicationIds) {
        return applicationIds.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select d.applicationId, new se.tolv.candidate.document.DocumentRow(d.id, d.kind, d.name,"
                                        + " d.type, d.size) from ApplicationDocument d where d.applicationId in ?1"
                                        + " order by case when d.kind = CV then 0 else 1 end, d.id",
                                Object[].class)
                        .setParameter(1, applicationIds)
                        .getResultStream()
                        .collect(Collectors.groupingBy(
                                row -> (UUID) row[0],
                                Collectors.mapping(row -> (DocumentRow) row[1], Collectors.toList())));
    }

    /** The files saved with an application that has not been sent. */
    public List<DocumentRow> ofDraft(UUID draftId) {
        return rows("d.draftId", draftId);
    }

    private List<DocumentRow> rows(String owner, UUID id) {
        return entities.createQuery(
                        "select new se.tolv.candidate.document.DocumentRow(d.id, d.kind, d.name, d.type, d.size)"
                                + " from ApplicationDocument d where " + owner
                                + " = ?1 order by case when d.kind = CV then 0 else 1 end, d.id",
                        DocumentRow.class)
                .setParameter(1, id)
                .getResultList();
    }

    /** A new CV takes the place of the one before. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void add(UUID applicationId, Attachment file, Instant now) {
        if (file.kind() == DocumentKind.CV) {
            ApplicationDocument.delete("applicationId = ?1 and kind = ?2", applicationId, DocumentKind.CV);
        }
        ApplicationDocument.ofApplication(applicationId, file, now).persist();
    }

    /** As {@link #add}, for an application that has not been sent. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void addToDraft(UUID draftId, Attachment file, Instant now) {
        if (file.kind() == DocumentKind.CV) {
            ApplicationDocument.delete("draftId = ?1 and kind = ?2", draftId, DocumentKind.CV);
        }
        ApplicationDocument.ofDraft(draftId, file, now).persist();
    }

    /** What was saved before comes with the application that is sent now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void adopt(UUID draftId, UUID applicationId) {
        ApplicationDocument.update("applicationId = ?1, draftId = null where draftId = ?2", applicationId, draftId);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void removeFromDraft(UUID draftId, UUID documentId) {
        ApplicationDocument.delete("id = ?1 and draftId = ?2", documentId, draftId);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void remove(UUID applicationId, UUID documentId) {
        ApplicationDocument.delete("id = ?1 and applicationId = ?2", documentId, applicationId);
    }

    /**
     * @throws Problem 404 where this application has no such file
     */
    public Download download(UUID applicationId, UUID documentId) {
        return ApplicationDocument.<ApplicationDocument>find(
                        "id = ?1 and applicationId = ?2", documentId, applicationId)
                .firstResultOptional()
                .map(document -> new Download(document.name, document.type, document.content))
                .orElseThrow(Problem::notFound);
    }
}
