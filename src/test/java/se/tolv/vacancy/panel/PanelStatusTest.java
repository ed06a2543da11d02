package se.tolv.vacancy.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;

class PanelStatusTest {

    /** Whatever is asked: what the table forbids changes nothing. */
    @Property
    void anySequence_neverReachesAnIllegalState(@ForAll @Size(max = 8) List<PanelStatus> asked) {
        PanelMember member = new PanelMember(UUID.randomUUID(), UUID.randomUUID(), Instant.EPOCH);
        for (PanelStatus next : asked) {
            PanelStatus before = member.status;
            boolean legal = before.canBecome(next);
            try {
                member.become(next, Instant.EPOCH);
                assertThat(legal).isTrue();
            } catch (IllegalStateException refused) {
                assertThat(legal).isFalse();
                assertThat(member.status).isEqualTo(before);
            }
            assertThat(member.steppedAsideAt != null).isEqualTo(member.status == PanelStatus.STEPPED_ASIDE);
        }
    }
}
