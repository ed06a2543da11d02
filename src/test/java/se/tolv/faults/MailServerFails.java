package se.tolv.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tolv.ScriptedMailServer;
import se.tolv.installation.Node;

/** The mail server is gone, or takes its time: nobody who applies notices, and every letter arrives in the end. */
@Tag("faults")
class MailServerFails {

    private static final int SLOW_MILLIS = 3_000;

    @Test
    void gone_isNoticedByNobody_andEachLetterArrivesOnceItIsBack() throws Exception {
        int port = Node.freePort();
        try (Installation installation = new Installation("mail-server-gone", Map.of())) {
            Node node = installation.node(Map.of("TOLV_SMTP_PORT", "" + port));
            Visitors visitors = installation.visitors(node, node.base(), 8);
            ScriptedMailServer before = new ScriptedMailServer(port, line -> null);
            visitors.awaitAcknowledged(200);
            long from = visitors.now();
            before.close();
            visitors.awaitAcknowledged(600);
            long until = visitors.now();
            visitors.close();
            try (ScriptedMailServer after = new ScriptedMailServer(port, line -> null)) {
                // What has failed is tried again later and later: that is not waited for here.
                installation
                        .database()
                        .execute("update outgoing_mail set next_attempt_at = now() where status = 'WAITING'");
                Installation.awaitAllSent(installation.database());
                List<String> taken = new ArrayList<>(before.taken());
                taken.addAll(after.taken());
                List<String> applicants = taken.stream()
                        .filter(recipient -> recipient.startsWith("visitor"))
                        .toList();
                Figures.say(
                        "mail server gone",
                        "answers %s, p99 %d ms before and %d ms while it was gone; %d letters arrived twice",
                        visitors.byStatus(answer -> true),
                        visitors.p99(answer -> answer.at() < from),
                        visitors.p99(answer -> answer.at() > from && answer.at() < until),
                        applicants.size() - Set.copyOf(applicants).size());
                assertThat(visitors.byStatus(answer -> true).keySet()).containsOnly(200, 201);
                Installation.assertNothingLost(installation.database(), visitors);
                assertThat(Set.copyOf(applicants)).containsExactlyInAnyOrderElementsOf(visitors.acknowledged());
                assertThat(applicants.size())
                        .isLessThanOrEqualTo(visitors.acknowledged().size() + Installation.TALKS);
            }
        }
    }

    @Test
    void slow_isNoticedByNobody() throws Exception {
        int port = Node.freePort();
        try (Installation installation = new Installation("mail-server-slow", Map.of());
                ScriptedMailServer slow = new ScriptedMailServer(port, MailServerFails::slowly)) {
            Node node = installation.node(Map.of("TOLV_SMTP_PORT", "" + port));
            Visitors visitors = installation.visitors(node, node.base(), 8);
            visitors.awaitAcknowledged(600);
            visitors.close();
            Figures.say(
                    "mail server slow",
                    "answers %s, p99 %d ms, %d letters taken meanwhile",
                    visitors.byStatus(answer -> true),
                    visitors.p99(answer -> true),
                    slow.taken().size());
            assertThat(visitors.byStatus(answer -> true).keySet()).containsOnly(200, 201);
            Installation.assertNothingLost(installation.database(), visitors);
            assertThat(slow.taken()).doesNotHaveDuplicates();
        }
    }

    private static String slowly(String line) {
        try {
            TimeUnit.MILLISECONDS.sleep(SLOW_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return null;
    }
}
