package se.tolv.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The transition table of interviews, and that nothing gets past it. */
class InterviewStatusTest {

    private static final Instant NOW = Instant.parse("2026-12-01T08:00:00Z");
    private static final Instant LATER = NOW.plusSeconds(3600);

    @Test
    void transitions_areThoseOfTheTable() {
        Map<InterviewStatus, Set<InterviewStatus>> table = new EnumMap<>(InterviewStatus.class);
        for (InterviewStatus status : InterviewStatus.values()) {
            table.put(status, status.next());
        }
        assertThat(table)
                .isEqualTo(Map.of(
                        InterviewStatus.OFFERED, Set.of(InterviewStatus.BOOKED, InterviewStatus.CANCELLED),
                        InterviewStatus.BOOKED,
                                Set.of(InterviewStatus.HELD, InterviewStatus.NO_SHOW, InterviewStatus.CANCELLED),
                        InterviewStatus.HELD, Set.of(),
                        InterviewStatus.NO_SHOW, Set.of(),
                        InterviewStatus.CANCELLED, Set.of()));
    }

    @Test
    void agree_onAnotherTime_raisesTheSequenceAndKeepsTheUid() {
        Interview interview = offered();
        String uid = interview.uid();
        interview.agree(UUID.randomUUID(), NOW, LATER, NOW);
        assertThat(interview.sequence).isZero();
        interview.agree(UUID.randomUUID(), NOW, LATER, NOW);
        assertThat(interview.sequence).isEqualTo(1);
        interview.cancel(EndedBy.EMPLOYER, "Sjuk", NOW);
        assertThat(interview.sequence).isEqualTo(2);
        assertThat(interview.uid()).isEqualTo(uid);
    }

    @Test
    void agree_afterTheEnd_isRefused() {
        Interview interview = offered();
        interview.cancel(EndedBy.CANDIDATE, "Sjuk", NOW);
        assertThatThrownBy(() -> interview.agree(UUID.randomUUID(), NOW, LATER, NOW))
                .isInstanceOf(IllegalStateException.class);
    }

    /** Whatever is tried in whatever order, the status follows the table and each status has its time. */
    @Property
    void become_inAnyOrder_followsTheTable(@ForAll("statuses") List<InterviewStatus> tried) {
        Interview interview = offered();
        for (InterviewStatus next : tried) {
            InterviewStatus before = interview.status;
            try {
                interview.become(next, NOW);
                assertThat(before.canBecome(next)).isTrue();
                assertThat(interview.status).isEqualTo(next);
            } catch (IllegalStateException refused) {
                assertThat(before.canBecome(next)).isFalse();
                assertThat(interview.status).isEqualTo(before);
            }
        }
        assertThat(interview.heldAt != null).isEqualTo(interview.status == InterviewStatus.HELD);
        assertThat(interview.noShowAt != null).isEqualTo(interview.status == InterviewStatus.NO_SHOW);
        assertThat(interview.cancelledAt != null).isEqualTo(interview.status == InterviewStatus.CANCELLED);
    }

    @Provide
    Arbitrary<List<InterviewStatus>> statuses() {
        return Arbitraries.of(InterviewStatus.values()).list().ofMaxSize(8);
    }

    private static Interview offered() {
        return new Interview(UUID.randomUUID(), UUID.randomUUID(), NOW);
    }
}
