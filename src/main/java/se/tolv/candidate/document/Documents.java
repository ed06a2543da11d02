package se.tolv.candidate.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.error.Problem;

/** Reads the files that came with an application. Who may read them is asked by whoever calls. */
@ApplicationScoped
public class Documents {

    @Inject
    EntityManager entities;

    /** The CV first, then the certificates as they came. */
    public List<DocumentRow> of(UUID applicationId) {
        return entities.createQuery("""
                        select new se.tolv.candidate.document.DocumentRow(d.id, d.kind, d.name, d.type, d.size)
                        from ApplicationDocument d
                        where d.applicationId = ?1
                        order by case when d.kind = CV then 0 else 1 end, d.id
                        """, DocumentRow.class)
                .setParameter(1, applicationId)
                .getResultList();
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
