package se.tolv.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import se.tolv.platform.language.Language;

class ApplicationStageTest {

    private static final Instant START = Instant.parse("2026-03-01T08:00:00Z");

    @Test
    void rejectedAndWithdrawn_leadNowhere() {
        assertThat(ApplicationStage.REJECTED.next()).isEmpty();
        assertThat(ApplicationStage.WITHDRAWN.next()).isEmpty();
        assertThat(ApplicationStage.HIRED.next()).isEmpty();
    }

    @Test
    void everyActiveStage_canBeRejectedAndWithdrawn() {
        assertThat(ApplicationStage.ACTIVE)
                .allSatisfy(stage ->
                        assertThat(stage.next()).contains(ApplicationStage.REJECTED, ApplicationStage.WITHDRAWN));
    }

    /** Whatever people ask for, in whatever order: what is refused changes nothing, what is done is a legal move. */
    @Property
    void anySequenceOfMoves_neverReachesAnIllegalState(@ForAll @Size(max = 40) List<ApplicationStage> asked) {
        Application application = application();
        for (ApplicationStage to : asked) {
            ApplicationStage from = application.stage;
            boolean legal = application.moves().contains(to);
            attempt(application, to);
            assertThat(application.stage).isEqualTo(legal ? to : from);
            assertThat(stamped(application)).isEqualTo(mustBeStamped(application));
        }
    }

    @Property
    void everyMoveButAWithdrawal_canBeTakenBackToWhereItCameFrom(@ForAll @Size(max = 40) List<ApplicationStage> asked) {
        Application application = application();
        for (ApplicationStage to : asked) {
            ApplicationStage from = application.stage;
            if (from.canBecome(to) && to != ApplicationStage.WITHDRAWN) {
                application.become(to, START.plusSeconds(60));
                assertThat(application.previous()).contains(from);
            }
        }
    }

    private static Application application() {
        Candidate candidate = new Candidate(UUID.randomUUID(), "a@b.se", "Anna", null, Language.SV, START);
        return new Application(UUID.randomUUID(), UUID.randomUUID(), candidate, 1, START);
    }

    private static void attempt(Application application, ApplicationStage to) {
        boolean back = application.previous().filter(to::equals).isPresent();
        try {
            if (back) {
                application.undo();
            } else {
                application.become(to, START.plusSeconds(60));
            }
        } catch (IllegalStateException refused) {
            assertThat(application.moves()).doesNotContain(to);
        }
    }

    private static Set<ApplicationStage> stamped(Application application) {
        Set<ApplicationStage> stamped = EnumSet.noneOf(ApplicationStage.class);
        Arrays.stream(ApplicationStage.values())
                .filter(stage -> application.stampOf(stage) != null)
                .forEach(stamped::add);
        return stamped;
    }

    /** The stage itself and every stage on the straight way to it. */
    private static Set<ApplicationStage> mustBeStamped(Application application) {
        ApplicationStage last = application.stage.isActive() || application.stage == ApplicationStage.HIRED
                ? application.stage
                : lastActive(application);
        Set<ApplicationStage> expected = EnumSet.range(ApplicationStage.RECEIVED, last);
        expected.add(application.stage);
        return expected;
    }

    private static ApplicationStage lastActive(Application application) {
        return application.offerAt != null
                ? ApplicationStage.OFFER
                : application.interviewAt != null
                        ? ApplicationStage.INTERVIEW
                        : application.shortlistedAt != null ? ApplicationStage.SHORTLISTED : ApplicationStage.RECEIVED;
    }
}
