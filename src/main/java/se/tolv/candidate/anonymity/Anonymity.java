package se.tolv.candidate.anonymity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;

/**
 * Who may know who an applicant is. Until an applicant is shortlisted nobody on the employer's side does, unless the post is
 * not screened anonymously, or a member of HR has given a reason to look behind the aliases. Every reading that shows
 * applicants to staff asks here, and shows an alias instead of a name, and neither contact, file nor order of arrival.
 */
@ApplicationScoped
public class Anonymity {

    private static final String LIFTED = lifted("a");

    /** In HQL with the parameters that {@link #bind} adds: whether the reader may know who an application called {@code a} is from. */
    public static final String KNOWN = "(a.shortlistedAt is not null or " + LIFTED + ")";

    /**
     * In HQL with the parameters that {@link #bind} adds, and the pattern {@code :words}: whether an application called
     * {@code a} is shown as something that has the words in it. Whoever may know the applicant finds them by the alias too.
     */
    public static final String FOUND = "(a.blindLabel like :words escape '\\'"
            // Last: putting thousands of names in lower case takes longer than all the rest of a search.
            + " or (" + LIFTED + " and lower(a.name) like :words escape '\\'))";

    /**
     * As {@link #FOUND}, of something called {@code o} that keeps its application's label: the application itself is looked at
     * only where names are open.
     */
    public static final String FOUND_BY_ITS_LABEL = "(o.blindLabel like :words escape '\\' or (" + lifted("o")
            + " and (select lower(n.name) from Application n where n.id = o.applicationId) like :words escape '\\'))";

    /**
     * For lists over many posts: what an application called {@code a} is to be shown as and sorted by, in HQL with the
     * parameters that {@link #bind} adds.
     */
    public static final String LABEL = orAlias("a.name");

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Whether names are open in the post that this is about. */
    private static String lifted(String about) {
        return """
                (exists (select 1 from AnonymitySetting s where s.vacancyId = %1$s.vacancyId and not s.anonymous)
                or exists (select 1 from AnonymityLook l where l.vacancyId = %1$s.vacancyId
                and l.accountId = :onlooker and l.endsAt > :onlookingAt))""".formatted(about);
    }

    /** As {@link #LABEL}, for something else that tells who an application called {@code a} is from. */
    public static String orAlias(String telling) {
        return "case when " + KNOWN + " then " + telling + " else a.alias end";
    }

    public void bind(Map<String, Object> parameters) {
        parameters.put("onlooker", onlooker());
        parameters.put("onlookingAt", clock.instant());
    }

    /** Whether this person may know every applicant for the post: one query. */
    public boolean isLifted(UUID vacancyId) {
        return Application.getEntityManager()
                .createQuery(
                        "select exists (select 1 from AnonymitySetting s where s.vacancyId = :vacancy and not s.anonymous)"
                                + " or exists (select 1 from AnonymityLook l where l.vacancyId = :vacancy"
                                + " and l.accountId = :onlooker and l.endsAt > :onlookingAt)",
                        Boolean.class)
                .setParameter("vacancy", vacancyId)
                .setParameter("onlooker", onlooker())
                .setParameter("onlookingAt", clock.instant())
                .getSingleResult();
    }

    /** Whether this person must not know who the applicant is. */
    public boolean hides(Application application) {
        return application.shortlistedAt == null && !isLifted(application.vacancyId);
    }

    /**
     * For what tells by itself who the applicant is: a file.
     *
     * @throws Problem 403 where this person must not know it
     */
    public void requireKnown(Application application) {
        if (hides(application)) {
            throw Problem.forbidden();
        }
    }

    /** The applicant's name, or the alias. */
    public String labelOf(Application application) {
        return hides(application) ? application.alias : application.name;
    }

    /** A key that no account has stands for the public and for Tolv itself. */
    private UUID onlooker() {
        UUID id = actor.get().id();
        return id == null ? new UUID(0, 0) : id;
    }
}
