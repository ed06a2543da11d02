package se.tolv.candidate.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.platform.error.Problem;

/** Reads who is behind an application. Which applications are one person's is HR's to know, and never leaves the employer. */
@ApplicationScoped
public class Persons {

    /** More people with one number or name than an employer has; those with the number are looked at first. */
    private static final int LOOKED_AT = 500;

    /** More proposals than anybody goes through by hand. */
    private static final int PROPOSALS = 20;

    @Inject
    EntityManager entities;

    @Inject
    Anonymity anonymity;

    /**
     * @throws Problem 404 where there is no such application, 403 where this person must not know whose it is
     */
    public PersonDetail behind(UUID applicationId) {
        Application application =
                Application.<Application>findByIdOptional(applicationId).orElseThrow(Problem::notFound);
        anonymity.requireKnown(application);
        Candidate candidate = Candidate.findById(application.candidateId);
        if (candidate.email == null) {
            return new PersonDetail(applicationId, candidate.id, List.of(), List.of(), List.of());
        }
        return new PersonDetail(
                applicationId,
                candidate.id,
                addresses(candidate),
                others(application, candidate),
                proposals(candidate));
    }

    private static List<PersonDetail.Address> addresses(Candidate candidate) {
        return Candidate.<Candidate>list("personId = ?1 order by createdAt, id", candidate.personId).stream()
                .map(one -> new PersonDetail.Address(
                        one.id, one.email, one.name, one.emailVerifiedAt != null, !one.id.equals(candidate.id)))
                .toList();
    }

    private List<PersonDetail.OtherApplication> others(Application application, Candidate candidate) {
        return entities.createQuery("""
                        select new se.tolv.candidate.person.PersonDetail$OtherApplication(
                            a.id, v.registryNumber, v.title, a.stage, a.receivedAt, c.email)
                        from Application a
                        join Candidate c on c.id = a.candidateId
                        join Vacancy v on v.id = a.vacancyId
                        where c.personId = ?1 and a.id <> ?2
                        order by a.receivedAt desc
                        """, PersonDetail.OtherApplication.class)
                .setParameter(1, candidate.personId)
                .setParameter(2, application.id)
                .getResultList();
    }

    private static List<PersonDetail.Proposal> proposals(Candidate candidate) {
        return Candidate.<Candidate>find(
                        "personId <> ?1 and email is not null and (phoneKey = ?2 or lower(name) = ?3)"
                                + " order by case when phoneKey = ?2 then 0 else 1 end, createdAt",
                        candidate.personId,
                        candidate.phoneKey,
                        candidate.name.toLowerCase(Locale.ROOT))
                .page(0, LOOKED_AT)
                .list()
                .stream()
                .map(other -> proposal(candidate, (Candidate) other))
                .filter(proposal -> proposal.samePhone() || proposal.sameName())
                .limit(PROPOSALS)
                .toList();
    }

    private static PersonDetail.Proposal proposal(Candidate candidate, Candidate other) {
        boolean samePhone = candidate.phoneKey != null && candidate.phoneKey.equals(other.phoneKey);
        boolean sameName =
                candidate.name.equalsIgnoreCase(other.name) && EmailLikeness.alike(candidate.email, other.email);
        return new PersonDetail.Proposal(other.id, other.name, other.email, samePhone, sameName);
    }
}
