package se.tolv.feedback.check;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import se.tolv.account.Account;
import se.tolv.feedback.obligation.Recount;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Locks;
import se.tolv.platform.employer.EmployerGauges;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.time.Clocks;
import se.tolv.platform.time.Days;
import se.tolv.platform.web.SiteAddress;

/** Once a day: counts anew what an event's new time has moved, looks for what must not be, and tells HR and the metrics. */
@ApplicationScoped
public class DailyCheck {

    private static final String ABOUT = "feedback-check";

    @Inject
    EmployerWork work;

    @Inject
    DailyCheck self;

    @Inject
    Check check;

    @Inject
    Recount recount;

    @Inject
    Locks locks;

    @Inject
    Outbox outbox;

    @Inject
    Stationery stationery;

    @Inject
    SiteAddress site;

    @Inject
    EmployerGauges gauges;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @Scheduled(cron = "${tolv.check.cron}", timeZone = "Europe/Stockholm")
    void forEveryEmployer() {
        work.forEach("check", () -> self.run());
    }

    /** For the current employer; on several nodes, the first one tells. */
    @Transactional
    public List<FindingRow> run() {
        locks.take(ABOUT);
        recount.events();
        List<FindingRow> findings = check.findings();
        for (Finding finding : Finding.values()) {
            int count = findings.stream()
                    .filter(row -> row.finding() == finding)
                    .mapToInt(FindingRow::count)
                    .sum();
            gauges.set("tolv.check.findings", count, "finding", finding.name());
        }
        if (!findings.isEmpty() && !toldToday()) {
            Account.<Account>list("deactivatedAt is null").stream()
                    .filter(account -> account.roles.contains(Role.HR_SPECIALIST))
                    .forEach(account -> tell(account, findings));
        }
        gauges.set("tolv.check.ran", clock.instant().getEpochSecond());
        return findings;
    }

    private boolean toldToday() {
        return OutgoingMail.count(
                        "aboutType = ?1 and createdAt >= ?2",
                        ABOUT,
                        Days.of(clock.instant()).atStartOfDay(Clocks.STOCKHOLM).toInstant())
                > 0;
    }

    private void tell(Account to, List<FindingRow> findings) {
        Language language = to.language == null ? Language.SV : to.language;
        CheckMessages messages = texts.in(language, CheckMessages.class);
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(messages.greeting(to.name));
        paragraphs.add(messages.introduction());
        findings.forEach(row -> paragraphs.add(messages.finding(row.finding()) + ": " + messages.found(row.count())));
        int all = findings.stream().mapToInt(FindingRow::count).sum();
        var words = new Stationery.Words(language, messages.subject(all), paragraphs, messages.health());
        outbox.put(stationery.letter(to.email, words, site.of("/feedback-health"), ABOUT, Keys.next()));
    }
}
