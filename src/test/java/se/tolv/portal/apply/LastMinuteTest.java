package se.tolv.portal.apply;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.platform.mail.OutgoingMail;

/** What happens before a deadline: everybody applies at once, some of them twice. */
@TolvTest
class LastMinuteTest {

    private static final int APPLICANTS = 500;

    @Test
    void fiveHundredAtOnce_areAllReceivedNumberedAndAcknowledgedOnce() throws Exception {
        OpenPost post = OpenPost.until(LocalDate.now(InDemo.bean(Clock.class)));
        List<String> emails = IntStream.range(0, APPLICANTS)
                .mapToObj(i -> OpenPost.someEmail())
                .toList();
        ExecutorService people = Executors.newFixedThreadPool(64);
        try {
            List<Future<?>> sent = new ArrayList<>();
            for (int i = 0; i < APPLICANTS; i++) {
                String email = emails.get(i);
                // Every fifth clicks twice.
                for (int click = 0; click < (i % 5 == 0 ? 2 : 1); click++) {
                    sent.add(people.submit(() -> post.apply(post.application("Amira Haddad", email), "key of " + email)
                            .statusCode(201)));
                }
            }
            for (Future<?> one : sent) {
                one.get();
            }
        } finally {
            people.shutdown();
        }
        List<Integer> numbers =
                InDemo.get(() -> Application.<Application>list("vacancyId = ?1 order by number", post.id()).stream()
                        .map(application -> application.number)
                        .toList());
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, APPLICANTS).boxed().toList());
        List<String> acknowledged = InDemo.get(() -> OutgoingMail.<OutgoingMail>list("recipient in ?1", emails).stream()
                .map(mail -> mail.recipient)
                .toList());
        assertThat(acknowledged).containsExactlyInAnyOrderElementsOf(emails);
    }
}
