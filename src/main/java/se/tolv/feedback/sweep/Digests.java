package se.tolv.feedback.sweep;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.feedback.FeedbackMessages;
import se.tolv.feedback.duty.Duty;
import se.tolv.platform.database.Keys;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.time.Days;
import se.tolv.platform.web.SiteAddress;

/**
 * Tells each person once a day, in working hours, what waits for them. It names posts and what is owed, never a candidate:
 * who that is stands behind the sign-in.
 */
@ApplicationScoped
class Digests {

    /** What a mail lists; the page lists all. */
    private static final int MOST_LINES = 20;

    /** Answers of one kind that are owed in one recruitment. */
    record Line(String title, String registryNumber, Duty duty, int count, LocalDate by, boolean late) {}

    @Inject
    EntityManager entities;

    @Inject
    SendingHours hours;

    @Inject
    Outbox outbox;

    @Inject
    Stationery stationery;

    @Inject
    SiteAddress site;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    /**
     * Sends everybody's digest of today who has none yet.
     *
     * @return how many were sent
     */
    int sendAll() {
        if (!hours.areOpen()) {
            return 0;
        }
        List<UUID> accounts = QuarkusTransaction.requiringNew().call(this::accountsThatWait);
        int sent = 0;
        for (UUID account : accounts) {
            sent += QuarkusTransaction.requiringNew().call(() -> send(account)) ? 1 : 0;
        }
        return sent;
    }

    @SuppressWarnings("unchecked")
    private List<UUID> accountsThatWait() {
        return entities.createNativeQuery("""
                        select distinct n.account_id from notice n
                        where n.digest_id is null
                          and not exists (select 1 from digest d where d.account_id = n.account_id and d.day = ?1)
                        """, UUID.class)
                .setParameter(1, Days.of(clock.instant()))
                .getResultList();
    }

    /** Notices, digest and mail are one transaction: all of it has happened, or nothing. */
    private boolean send(UUID accountId) {
        forgetWhatIsDone(accountId);
        List<Line> lines = lines(accountId);
        if (lines.isEmpty()) {
            return false;
        }
        UUID digest = Keys.next();
        int begun = entities.createNativeQuery(
                        "insert into digest (id, account_id, day) values (?1, ?2, ?3) on conflict do nothing")
                .setParameter(1, digest)
                .setParameter(2, accountId)
                .setParameter(3, Days.of(clock.instant()))
                .executeUpdate();
        if (begun == 0) {
            return false;
        }
        UUID put = write(Account.findById(accountId), lines);
        entities.createNativeQuery("update digest set mail_id = ?1 where id = ?2")
                .setParameter(1, put)
                .setParameter(2, digest)
                .executeUpdate();
        entities.createNativeQuery("update notice set digest_id = ?1 where account_id = ?2 and digest_id is null")
                .setParameter(1, digest)
                .setParameter(2, accountId)
                .executeUpdate();
        return true;
    }

    private void forgetWhatIsDone(UUID accountId) {
        entities.createNativeQuery("""
                        delete from notice n using obligation o
                        where n.account_id = ?1 and n.digest_id is null and o.id = n.obligation_id and o.state not in ('OPEN', 'EXTENDED')
                        """).setParameter(1, accountId).executeUpdate();
    }

    /** The most urgent first. */
    @SuppressWarnings("unchecked")
    private List<Line> lines(UUID accountId) {
        Language language = Account.<Account>findById(accountId).language;
        List<Object[]> rows = entities.createNativeQuery("""
                        select coalesce(nullif(v.title ->> ?2, ''), v.title ->> 'sv') as title, v.registry_number, o.duty,
                               count(*), min(o.due_at), min(o.due_at) < ?3
                        from notice n
                        join obligation o on o.id = n.obligation_id
                        join vacancy v on v.id = o.vacancy_id
                        where n.account_id = ?1 and n.digest_id is null
                        group by v.id, o.duty
                        order by 5, 2
                        """)
                .setParameter(1, accountId)
                .setParameter(2, language == null ? "sv" : language.code())
                .setParameter(3, clock.instant())
                .getResultList();
        return rows.stream()
                .map(row -> new Line(
                        (String) row[0],
                        (String) row[1],
                        Duty.valueOf((String) row[2]),
                        ((Number) row[3]).intValue(),
                        Days.of((Instant) row[4]),
                        (Boolean) row[5]))
                .toList();
    }

    private UUID write(Account to, List<Line> lines) {
        Language language = to.language == null ? Language.SV : to.language;
        FeedbackMessages messages = texts.in(language, FeedbackMessages.class);
        int waiting = lines.stream().mapToInt(Line::count).sum();
        String subject = waiting == 1 ? messages.digestSubjectOne() : messages.digestSubject(waiting);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(messages.digestGreeting(to.name));
        paragraphs.add(messages.digestIntroduction());
        lines.stream()
                .limit(MOST_LINES)
                .map(line -> sentence(line, language, messages))
                .forEach(paragraphs::add);
        if (lines.size() > MOST_LINES) {
            paragraphs.add(messages.digestMore(lines.size() - MOST_LINES));
        }
        var words = new Stationery.Words(language, subject, paragraphs, messages.owed());
        return outbox.put(stationery.letter(to.email, words, site.of("/owed"), "account", to.id));
    }

    private static String sentence(Line line, Language language, FeedbackMessages messages) {
        String day = Days.spoken(line.by(), language);
        String what =
                messages.digestLine(line.title(), line.registryNumber(), line.count(), messages.duty(line.duty()));
        return what + "\n" + (line.late() ? messages.digestLate(day) : messages.digestBy(day));
    }
}
