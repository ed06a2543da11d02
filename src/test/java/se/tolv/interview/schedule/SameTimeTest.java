package se.tolv.interview.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewStatus;

/** Several people who want the same at the same instant: in threads of their own, which start together. */
@TolvTest
class SameTimeTest {

    @Test
    void oneTime_chosenByManyAtOnce_isOnes() throws Exception {
        OpenPost post = OpenPost.inTwoWeeks();
        List<Interviewing> candidates = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            candidates.add(Interviewing.in(post, "Sökande " + i));
        }
        String hour = Interviewing.freeHour();
        String left = Interviewing.freeHour();
        candidates
                .get(0)
                .offer(Interviewing.form(List.of(hour, left), candidates.toArray(Interviewing[]::new)))
                .statusCode(204);
        String slot = candidates.get(0).slot(hour);
        List<Callable<Integer>> choices = new ArrayList<>();
        for (Interviewing candidate : candidates) {
            UUID id = candidate.interview().id;
            int version = candidate.interview().version;
            choices.add(() -> candidate
                    .candidate()
                    .header("If-Match", "\"" + version + "\"")
                    .body(Map.of("slotId", slot))
                    .post("/api/v1/my/interviews/" + id + "/booking")
                    .statusCode());
        }
        assertThat(together(choices)).containsOnlyOnce(200).containsOnly(200, 409);
        long booked = InDemo.get(
                () -> Interview.count("slotId = ?1 and status = ?2", UUID.fromString(slot), InterviewStatus.BOOKED));
        assertThat(booked).isEqualTo(1);
        for (Interviewing candidate : candidates) {
            assertThat(candidate.slot(left)).isNotNull();
        }
    }

    @Test
    void oneAssessor_takenByTwoRecruitmentsAtOnce_isTakenByOne() throws Exception {
        Interviewing anna = Interviewing.in(OpenPost.inTwoWeeks(), "Anna Öberg");
        Interviewing bo = Interviewing.in(OpenPost.inTwoWeeks(), "Bo Ek");
        String hour = Interviewing.freeHour();
        // Signed in beforehand, so that the offers meet and not the sign-ins.
        As.sessionOf("chef@demo.example");
        List<Integer> answers = together(List.of(
                () -> anna.offer(Interviewing.form(List.of(hour), anna))
                        .extract()
                        .statusCode(),
                () -> bo.offer(Interviewing.form(List.of(hour), bo)).extract().statusCode()));
        assertThat(answers).containsExactlyInAnyOrder(204, 422);
    }

    /** One is cancelled by its candidate while somebody else chooses another time: neither waits for the other for ever. */
    @Test
    void cancellationAndChoice_atOnce_bothEndInOneState() throws Exception {
        OpenPost post = OpenPost.inTwoWeeks();
        Interviewing anna = Interviewing.in(post, "Anna Öberg");
        Interviewing bo = Interviewing.in(post, "Bo Ek");
        String first = Interviewing.freeHour();
        String second = Interviewing.freeHour();
        anna.offer(Interviewing.form(List.of(first, second), anna, bo)).statusCode(204);
        anna.choose(first).statusCode(200);
        String slot = bo.slot(second);
        int version = bo.interview().version;
        UUID id = bo.interview().id;
        List<Integer> answers = together(List.of(
                () -> anna.step("cancellation", Map.of("reason", "Sjuk"))
                        .extract()
                        .statusCode(),
                () -> bo.candidate()
                        .header("If-Match", "\"" + version + "\"")
                        .body(Map.of("slotId", slot))
                        .post("/api/v1/my/interviews/" + id + "/booking")
                        .statusCode()));
        assertThat(answers).containsOnly(200);
        assertThat(anna.interview().status).isEqualTo(InterviewStatus.CANCELLED);
        assertThat(bo.interview().status).isEqualTo(InterviewStatus.BOOKED);
    }

    private static List<Integer> together(List<Callable<Integer>> calls) throws Exception {
        CyclicBarrier start = new CyclicBarrier(calls.size());
        ExecutorService threads = Executors.newFixedThreadPool(calls.size());
        try {
            List<Future<Integer>> answers = new ArrayList<>();
            for (Callable<Integer> call : calls) {
                answers.add(threads.submit(() -> {
                    start.await();
                    return call.call();
                }));
            }
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> answer : answers) {
                statuses.add(answer.get());
            }
            return statuses;
        } finally {
            threads.shutdownNow();
        }
    }
}
