package se.tolv.platform.throttle;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.feedback.TestTime;

/** So much, and no more, for a while. */
@TolvTest
class ThrottleTest {

    @Inject
    Throttle throttle;

    private final Limit five = new Limit("test " + UUID.randomUUID(), 5, Duration.ofMinutes(15));

    private Optional<Throttle.Taken> take(String who, long amount) {
        return InDemo.get(() -> throttle.take(five, who, amount));
    }

    @Test
    void take_untilNothingIsLeft_thenNothing_whileOthersStillMay() {
        assertThat(take("one", 3).orElseThrow().last()).isFalse();
        assertThat(take("one", 3)).isEmpty();
        assertThat(take("one", 2).orElseThrow().last()).isTrue();
        assertThat(take("one", 1)).isEmpty();
        assertThat(take("other", 5)).isPresent();
    }

    @Test
    void take_byManyAtTheSameMoment_givesNoMoreThanThereIs() throws Exception {
        ExecutorService hands = Executors.newFixedThreadPool(16);
        try {
            List<Future<Boolean>> taken = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                taken.add(hands.submit(() -> take("crowd", 1).isPresent()));
            }
            int got = 0;
            for (Future<Boolean> one : taken) {
                got += one.get() ? 1 : 0;
            }
            assertThat(got).isEqualTo(5);
        } finally {
            hands.shutdown();
        }
    }

    @Test
    void giveBack_leavesAsMuchAsBefore() {
        Throttle.Taken all = take("one", 5).orElseThrow();
        InDemo.change(() -> throttle.giveBack(all));
        assertThat(take("one", 5)).isPresent();
    }

    @Test
    void take_afterTheWindow_isAsFromTheBeginning_andWhatWasCountedIsGone() {
        TestTime time = TestTime.standing();
        take("one", 5);
        time.pass(Duration.ofMinutes(14));
        assertThat(take("one", 1)).isEmpty();
        time.pass(Duration.ofMinutes(1));
        assertThat(take("one", 5)).isPresent();
        assertThat(InDemo.get(() -> Counted.count("what", five.what()))).isEqualTo(1);
    }

    @Test
    void take_keepsNoAddress() {
        take("somebody@example.org", 1);
        assertThat(InDemo.get(() -> Counted.<Counted>find("what", five.what()).singleResult().whoHash))
                .hasSize(64)
                .doesNotContain("somebody");
    }
}
