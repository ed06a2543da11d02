package se.tolv.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import se.tolv.platform.database.LikePattern;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Slice;

/** Reads the outbox for the mailbox page. */
@ApplicationScoped
public class Mailbox {

    private static final int SIZE = 25;

    @Inject
    EntityManager entities;

    /**
     * The mails whose recipient or subject has this text in it, the latest first.
     *
     * @param search empty: all of them
     */
    public Slice<MailRow> search(String search, String after) {
        UUID before = Slice.after(after, 1).stream().findFirst().map(Slice::key).orElse(null);
        List<MailRow> rows = entities.createQuery("""
                        select new se.tolv.platform.mail.MailRow(m.id, m.recipient, m.subject, m.status, m.createdAt)
                        from OutgoingMail m
                        where (lower(m.recipient) like ?1 escape '\\' or lower(m.subject) like ?1 escape '\\')
                          and (cast(?2 as uuid) is null or m.id < ?2)
                        order by m.id desc
                        """, MailRow.class)
                .setParameter(1, LikePattern.containing(search))
                .setParameter(2, before)
                .setMaxResults(SIZE + 1)
                .getResultList();
        return Slice.of(rows, SIZE, row -> List.of(row.id().toString()));
    }

    /**
     * @throws Problem 404
     */
    public MailDetail one(UUID id) {
        OutgoingMail mail = OutgoingMail.<OutgoingMail>findByIdOptional(id).orElseThrow(Problem::notFound);
        return new MailDetail(
                mail.id,
                mail.recipient,
                mail.subject,
                mail.status,
                mail.createdAt,
                List.of(mail.text.split(Pattern.quote(Letter.LINK), -1)),
                mail.secretLink,
                mail.html == null || mail.secretLink == null
                        ? mail.html
                        : mail.html.replace(Letter.LINK, mail.secretLink),
                mail.calendar);
    }
}
