package se.tolv.candidate.correction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;

/** Reads the requests for correction that nobody has seen to yet. */
@ApplicationScoped
public class Corrections {

    /** Those who wait longest; more than one page of them is a sign that nobody looks. */
    private static final int MOST = 100;

    @Inject
    EntityManager entities;

    public List<CorrectionRow> open() {
        return entities.createQuery("""
                        select new se.tolv.candidate.correction.CorrectionRow(
                            r.id, r.version, c.name, c.email,
                            (select a.id from Application a where a.candidateId = c.id order by a.receivedAt desc limit 1),
                            r.text, r.askedAt)
                        from CorrectionRequest r
                        join Candidate c on c.id = r.candidateId
                        where r.handledAt is null
                        order by r.askedAt, r.id
                        """, CorrectionRow.class)
                .setMaxResults(MOST)
                .getResultList();
    }
}
