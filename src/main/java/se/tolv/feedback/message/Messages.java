package se.tolv.feedback.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.LikePattern;
import se.tolv.platform.error.Problem;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.web.Slice;

/** Reads what has been written to whom about recruitments, and whether it arrived. */
@ApplicationScoped
public class Messages {

    /** A search of everything ends here: no index helps it, and there are some tens of thousands a year. */
    private static final Duration SEARCHED = Duration.ofDays(90);

    /** Whom it went to, as the reader may know it. */
    private static final String RECIPIENT =
            "case when a.id is null then m.recipient else (" + Anonymity.orAlias("m.recipient") + ") end";

    /** First what costs little to look at and leaves few; of those, what the reader may know of them. */
    private static final String FOUND = " and m.words like :words escape '\\'"
            + " and (lower(m.subject) like :words escape '\\' or lower(" + RECIPIENT + ") like :words escape '\\')";

    private static final String SELECT = """
            select new se.tolv.feedback.message.MessageRow(m.id, m.version, %s, m.subject, m.status, m.attempts,
                m.lastError, m.createdAt, m.sentAt, a.id, v.id, v.registryNumber)
            from OutgoingMail m
            left join Application a on a.id = m.aboutId and m.aboutType = 'application'
            left join Vacancy v on v.id = a.vacancyId
            """.formatted(RECIPIENT);

    @Inject
    EntityManager entities;

    @Inject
    Anonymity anonymity;

    @Inject
    Clock clock;

    /** The latest first. */
    public Slice<MessageRow> search(MessageFilter filter, String after) {
        Map<String, Object> parameters = new HashMap<>();
        anonymity.bind(parameters);
        StringBuilder where = new StringBuilder(" where true = true");
        if (filter.undelivered()) {
            where.append(" and m.status in :undelivered");
            parameters.put("undelivered", OutgoingMail.Status.UNDELIVERED);
        }
        if (!filter.q().isBlank()) {
            where.append(FOUND);
            parameters.put("words", LikePattern.containing(filter.q()));
            if (filter.isAboutAnything()) {
                where.append(" and m.id >= :since");
                parameters.put("since", Keys.firstOf(clock.instant().minus(SEARCHED)));
            }
        }
        if (filter.vacancy() != null) {
            where.append(" and v.id = :vacancy");
            parameters.put("vacancy", filter.vacancy());
        }
        if (filter.application() != null) {
            where.append(" and a.id = :application");
            parameters.put("application", filter.application());
        }
        if (filter.obligation() != null) {
            where.append(" and m.id in :mails");
            parameters.put("mails", mailsOf(filter.obligation()));
        }
        List<String> from = Slice.after(after, 1);
        if (!from.isEmpty()) {
            where.append(" and m.id < :last");
            parameters.put("last", Slice.key(from.get(0)));
        }
        TypedQuery<MessageRow> query = entities.createQuery(SELECT + where + " order by m.id desc", MessageRow.class);
        parameters.forEach(query::setParameter);
        return Slice.of(
                query.setMaxResults(Slice.SIZE + 1).getResultList(),
                Slice.SIZE,
                row -> List.of(row.id().toString()));
    }

    /** The mail that kept it, and the digests that told staff of it. */
    @SuppressWarnings("unchecked")
    private List<UUID> mailsOf(UUID obligation) {
        return entities.createNativeQuery("""
                        select mail_id from obligation where id = ?1 and mail_id is not null
                        union
                        select d.mail_id from notice n join digest d on d.id = n.digest_id where n.obligation_id = ?1
                        """, UUID.class)
                .setParameter(1, obligation)
                .getResultList();
    }

    /**
     * @throws Problem 404
     */
    public MessageRow one(UUID id) {
        Map<String, Object> parameters = new HashMap<>(Map.of("id", id));
        anonymity.bind(parameters);
        TypedQuery<MessageRow> query = entities.createQuery(SELECT + " where m.id = :id", MessageRow.class);
        parameters.forEach(query::setParameter);
        return query.getResultStream().findFirst().orElseThrow(Problem::notFound);
    }
}
