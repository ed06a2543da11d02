package se.tolv.feedback.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The transition table: what is open may end in four ways, and what has ended stays so. */
class ObligationStateTest {

    @Test
    void next_ofOpen_isEveryEndAndOfAnEndNothing() {
        assertThat(ObligationState.OPEN.next()).isEqualTo(EnumSet.complementOf(EnumSet.of(ObligationState.OPEN)));
        for (ObligationState end : ObligationState.OPEN.next()) {
            assertThat(end.next()).as(end.name()).isEqualTo(Set.of());
        }
    }
}
