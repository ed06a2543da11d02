package se.tolv.interview.scorecard;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import se.tolv.candidate.Application;

/**
 * When ratings of an applicant may be seen by others than those who made them. Whoever rates sees those that are submitted
 * once they have submitted their own; everybody else once all have, or once HR has closed the rating. It is asked in the
 * same query that reads the ratings.
 */
@ApplicationScoped
public class Reveal {

    private static final String SUBMITTED_BY =
            "exists (select 1 from Scorecard one where one.applicationId = s.applicationId"
                    + " and one.submittedAt is not null and one.assessorId = ";

    /** In HQL, of a scorecard called {@code s}: HR has closed the rating of its applicant. */
    public static final String CLOSED =
            "exists (select 1 from RatingClosure closure where closure.applicationId = s.applicationId)";

    /** In HQL, of a scorecard called {@code s}: everybody who rates its applicant now has submitted. */
    private static final String ALL_SUBMITTED = "(s.submittedAt is not null"
            + " and not exists (select 1 from Vacancy post join Account leader on leader.id = post.managerId"
            + " where post.id = s.vacancyId and leader.deactivatedAt is null and not " + SUBMITTED_BY + "leader.id))"
            + " and not exists (select 1 from PanelMember member join Account colleague on colleague.id = member.accountId"
            + " where member.vacancyId = s.vacancyId and member.status = se.tolv.vacancy.panel.PanelStatus.DECLARED and colleague.deactivatedAt is null"
            + " and not " + SUBMITTED_BY + "colleague.id)))";

    /** In HQL, of a scorecard called {@code s}: those who do not rate may see it. */
    public static final String TO_ALL = "(" + CLOSED + " or " + ALL_SUBMITTED + ")";

    /** In HQL, of a scorecard called {@code s}: the person {@code :me} has submitted their own of the same applicant. */
    public static final String TO_FELLOW = "(" + CLOSED + " or " + SUBMITTED_BY + ":me))";

    /** In HQL, of a scorecard called {@code s}: its assessor has a conflict of interest, so that it does not count. */
    public static final String STEPPED_ASIDE =
            "exists (select 1 from PanelMember gone where gone.vacancyId = s.vacancyId"
                    + " and gone.accountId = s.assessorId and gone.status = se.tolv.vacancy.panel.PanelStatus.STEPPED_ASIDE)";

    @Inject
    EntityManager entities;

    /**
     * Whether a member of the panel could read all the others' ratings of an applicant before they joined it: to rate
     * afterwards would not be to rate independently.
     */
    public boolean couldBeReadBeforeJoining(Application application, UUID member) {
        return entities.createQuery(
                                "select count(*) from PanelMember m where m.vacancyId = :vacancy and m.accountId = :member"
                                        + " and exists (select 1 from Scorecard s where s.applicationId = :application"
                                        + " and s.assessorId <> :member and s.submittedAt is not null)"
                                        + " and not exists (select 1 from Scorecard s where s.applicationId = :application"
                                        + " and s.assessorId <> :member and s.submittedAt >= m.declaredAt)"
                                        + " and not exists (select 1 from Vacancy v where v.id = m.vacancyId"
                                        + " and v.managerId is not null and not exists (select 1 from Scorecard s"
                                        + " where s.applicationId = :application and s.assessorId = v.managerId"
                                        + " and s.submittedAt is not null))"
                                        + " and not exists (select 1 from PanelMember p where p.vacancyId = m.vacancyId"
                                        + " and p.accountId <> :member and p.status = se.tolv.vacancy.panel.PanelStatus.DECLARED and not exists"
                                        + " (select 1 from Scorecard s where s.applicationId = :application"
                                        + " and s.assessorId = p.accountId and s.submittedAt is not null))",
                                Long.class)
                        .setParameter("vacancy", application.vacancyId)
                        .setParameter("application", application.id)
                        .setParameter("member", member)
                        .getSingleResult()
                > 0;
    }
}
