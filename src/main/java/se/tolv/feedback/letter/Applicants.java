package se.tolv.feedback.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import se.tolv.candidate.ApplicationStage;

/** Reads who is to be answered. */
@ApplicationScoped
public class Applicants {

    private static final String SELECT = """
            select new se.tolv.feedback.letter.Applicant(
                a.id, c.id, v.id, concat(v.registryNumber, '-', cast(a.number as string)), a.name, c.email, a.language, v.title, u.name, m.name, m.email,
                v.applicationDeadline, a.stage, a.internal, a.receivedAt, a.interviewAt)
            from Application a
            join Candidate c on c.id = a.candidateId
            join Vacancy v on v.id = a.vacancyId
            join Unit u on u.id = v.unitId
            join Account m on m.id = v.managerId
            """;

    @Inject
    EntityManager entities;

    public Applicant one(UUID applicationId) {
        return entities.createQuery(SELECT + " where a.id = ?1", Applicant.class)
                .setParameter(1, applicationId)
                .getSingleResult();
    }

    /** Those of a recruitment who are in the process still. */
    public List<Applicant> activeIn(UUID vacancyId) {
        return entities.createQuery(SELECT + " where v.id = ?1 and a.stage in ?2 order by a.number", Applicant.class)
                .setParameter(1, vacancyId)
                .setParameter(2, ApplicationStage.ACTIVE)
                .getResultList();
    }
}
