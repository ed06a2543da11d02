package se.tolv.feedback.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The transition table: what is owed can be put off again and again and may end in four ways; what has ended stays so. */
class ObligationStateTest {

    @Test
    void next_ofWhatIsOwed_isAnotherDayOrAnyEnd() {
        for (ObligationState owed : ObligationState.OWED) {
            assertThat(owed.next()).as(owed.name()).isEqualTo(EnumSet.complementOf(EnumSet.of(ObligationState.OPEN)));
        }
    }

    @Test
    void next_ofWhatHasBeenAnswered_isThatItIsOwedAgainBecauseTheLetterCameBack() {
        for (ObligationState answered : List.of(ObligationState.KEPT, ObligationState.BROKEN)) {
            assertThat(answered.isOwed()).as(answered.name()).isFalse();
            assertThat(answered.next()).as(answered.name()).isEqualTo(ObligationState.OWED);
        }
    }

    @Test
    void next_ofWhatNeedNotBeAnswered_isNothing() {
        for (ObligationState end : List.of(ObligationState.WAIVED, ObligationState.CANCELLED)) {
            assertThat(end.isOwed()).as(end.name()).isFalse();
            assertThat(end.next()).as(end.name()).isEqualTo(Set.of());
        }
    }
}
