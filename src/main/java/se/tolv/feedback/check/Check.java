package se.tolv.feedback.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Looks for what must not be. */
@ApplicationScoped
public class Check {

    private static final int MOST_EXAMPLES = 20;

    private static final String CASES = """
            select a.id, v.registry_number || '-' || a.number, count(*) over ()
            from application a join vacancy v on v.id = a.vacancy_id
            where %s
            order by v.registry_number, a.number limit %d
            """;

    private static final String OPEN =
            "select 1 from obligation o where o.application_id = a.id and o.request_id is null"
                    + " and o.state in ('OPEN', 'EXTENDED') and o.duty <> 'SURVEY'";

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Transactional
    public FeedbackHealth health() {
        Instant now = clock.instant();
        Object[] late = (Object[]) entities.createNativeQuery(
                        "select count(*), min(next_step_at) from obligation where state in ('OPEN', 'EXTENDED') and next_step_at <= ?1"
                                + " and duty <> 'SURVEY'")
                .setParameter(1, now.minusSeconds(600))
                .getSingleResult();
        return new FeedbackHealth(
                now,
                ((Number) late[0]).intValue(),
                (Instant) late[1],
                count("status = 'WAITING'"),
                count("status in ('BOUNCED', 'DEAD')"),
                findings());
    }

    private int count(String which) {
        return ((Number) entities.createNativeQuery("select count(*) from outgoing_mail where " + which)
                        .getSingleResult())
                .intValue();
    }

    /** Those there are; empty where all is well. */
    @Transactional
    public List<FindingRow> findings() {
        List<FindingRow> findings = new ArrayList<>();
        for (Finding finding : Finding.values()) {
            List<Object[]> rows = cases(finding);
            if (!rows.isEmpty()) {
                findings.add(new FindingRow(
                        finding,
                        ((Number) rows.get(0)[2]).intValue(),
                        rows.stream()
                                .map(row -> new FindingRow.Example((UUID) row[0], (String) row[1]))
                                .toList()));
            }
        }
        return findings;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> cases(Finding finding) {
        return entities.createNativeQuery(CASES.formatted(where(finding), MOST_EXAMPLES))
                .getResultList();
    }

    private static String where(Finding finding) {
        return switch (finding) {
            case REJECTED_NEVER_TOLD -> """
                    a.stage = 'REJECTED'
                    and not exists (select 1 from obligation k where k.application_id = a.id
                        and k.kept_by in ('OUTCOME', 'CALLED', 'BY_AGREEMENT') and k.kept_at >= a.rejected_at)
                    and not exists (%s and o.due_at >= now())
                    """.formatted(OPEN);
            case CLOSED_WITH_OPEN -> "v.status = 'CLOSED' and exists (" + OPEN + ")";
            case WITHOUT_EVENT -> """
                    exists (%s and (
                        (o.duty in ('INTERVIEW_OUTCOME', 'CALL') and a.interview_at is null)
                        or (o.duty in ('REJECTION', 'CALL', 'INTERNAL_FEEDBACK') and a.stage <> 'REJECTED')
                        or (o.duty = 'ABORTION' and v.status <> 'ABORTED')
                        or (o.duty = 'DECISION' and not exists (
                            select 1 from application h where h.vacancy_id = v.id and h.stage = 'HIRED'))))
                    """.formatted(OPEN);
            case SHOWN_DIFFERS -> """
                    exists (%s and o.due_at <> (select e.due_at from obligation_extension e
                        where e.obligation_id = o.id order by e.at desc, e.id desc limit 1))
                    """.formatted(OPEN);
            case NEVER_PROMISED -> """
                    a.stage in ('RECEIVED', 'SHORTLISTED', 'INTERVIEW', 'OFFER')
                    and v.status in ('OPEN', 'SCREENING', 'INTERVIEWING', 'DECIDING')
                    and not exists (%s)
                    """.formatted(OPEN);
            case NOT_REACHED -> """
                    exists (select 1 from outgoing_mail m where m.about_type = 'application' and m.about_id = a.id
                        and m.status in ('BOUNCED', 'DEAD')
                        and not exists (select 1 from outgoing_mail n where n.about_type = 'application'
                            and n.about_id = a.id and n.recipient = m.recipient and n.status = 'SENT'
                            and n.created_at > m.created_at)
                        and not exists (select 1 from obligation k where k.application_id = a.id
                            and k.kept_by in ('CALLED', 'BY_AGREEMENT') and k.kept_at > m.created_at))
                    """;
        };
    }
}
