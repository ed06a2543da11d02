package se.tolv.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import se.tolv.platform.language.BilingualText;

class VacancyStatusTest {

    private static final Instant MARCH = Instant.parse("2026-03-10T08:00:00Z");
    private static final Instant APRIL = Instant.parse("2026-04-10T08:00:00Z");

    @Test
    void deadline_endsAtMidnightInStockholmAlsoWhenTheClocksChange() {
        assertThat(Vacancy.closesAt(LocalDate.of(2026, 3, 28))).isEqualTo("2026-03-28T23:00:00Z");
        assertThat(Vacancy.closesAt(LocalDate.of(2026, 3, 29))).isEqualTo("2026-03-29T22:00:00Z");
        assertThat(Vacancy.closesAt(LocalDate.of(2026, 10, 25))).isEqualTo("2026-10-25T23:00:00Z");
    }

    @Test
    void openVacancy_takesApplicationsToTheLastSecondAndIsThenScreened() {
        Vacancy vacancy = draft();
        vacancy.become(VacancyStatus.OPEN, MARCH);
        Instant end = vacancy.closesAt();
        assertThat(vacancy.takesApplicationsAt(end.minusMillis(1))).isTrue();
        assertThat(vacancy.statusAt(end.minusMillis(1))).isEqualTo(VacancyStatus.OPEN);
        assertThat(vacancy.takesApplicationsAt(end)).isFalse();
        assertThat(vacancy.statusAt(end)).isEqualTo(VacancyStatus.SCREENING);
    }

    @Test
    void interviewsWhileTheAdIsOut_leaveItOut() {
        Vacancy vacancy = draft();
        vacancy.become(VacancyStatus.OPEN, MARCH);
        vacancy.keepUp(VacancyStatus.INTERVIEWING, MARCH.plusSeconds(60));
        assertThat(vacancy.status).isEqualTo(VacancyStatus.OPEN);
        vacancy.keepUp(VacancyStatus.INTERVIEWING, APRIL);
        assertThat(vacancy.status).isEqualTo(VacancyStatus.INTERVIEWING);
        assertThat(vacancy.screeningAt).isEqualTo(vacancy.closesAt());
    }

    @Test
    void reopened_goesOnWhereItWas() {
        Vacancy vacancy = draft();
        vacancy.become(VacancyStatus.OPEN, MARCH);
        vacancy.become(VacancyStatus.INTERVIEWING, APRIL);
        vacancy.become(VacancyStatus.CLOSED, APRIL);
        vacancy.reopen();
        assertThat(vacancy.status).isEqualTo(VacancyStatus.INTERVIEWING);
        assertThat(vacancy.closedAt).isNull();
    }

    /** One thing that is asked of a case: a status, or to take its end back. */
    record Asked(VacancyStatus status, boolean afterTheDeadline) {

        boolean takesBack() {
            return status == null;
        }
    }

    @Provide
    Arbitrary<List<Asked>> anything() {
        return Combinators.combine(Arbitraries.of(VacancyStatus.values()).injectNull(0.3), Arbitraries.of(true, false))
                .as(Asked::new)
                .list()
                .ofMaxSize(20);
    }

    /**
     * Whatever is asked, early or late: what is refused changes nothing, what has ended stays ended unless that is taken
     * back, and then it is where it was before.
     */
    @Property
    void anySequence_neverReachesAnIllegalState(@ForAll("anything") List<Asked> sequence) {
        Vacancy vacancy = draft();
        VacancyStatus beforeTheEnd = null;
        for (Asked asked : sequence) {
            Instant now = asked.afterTheDeadline && vacancy.publishedAt != null ? APRIL : MARCH;
            VacancyStatus stored = vacancy.status;
            boolean legal = asked.takesBack()
                    ? VacancyStatus.TERMINAL.contains(stored)
                    : vacancy.statusAt(now).canBecome(asked.status) && asked.status != VacancyStatus.SCREENING;
            try {
                if (asked.takesBack()) {
                    vacancy.reopen();
                    assertThat(vacancy.status).isEqualTo(beforeTheEnd);
                } else {
                    vacancy.become(asked.status, now);
                    assertThat(vacancy.status).isEqualTo(asked.status);
                    beforeTheEnd = VacancyStatus.TERMINAL.contains(asked.status) ? stored : null;
                }
                assertThat(legal).isTrue();
            } catch (IllegalStateException refused) {
                assertThat(legal).isFalse();
                assertThat(vacancy.status).isEqualTo(stored);
            }
            assertThat(vacancy.closedAt != null).isEqualTo(vacancy.status == VacancyStatus.CLOSED);
            assertThat(vacancy.abortedAt != null).isEqualTo(vacancy.status == VacancyStatus.ABORTED);
        }
    }

    private static Vacancy draft() {
        Vacancy vacancy = new Vacancy(
                UUID.randomUUID(), "KS 2026/00001", new BilingualText("Lärare", "Teacher"), UUID.randomUUID(), MARCH);
        vacancy.applicationDeadline = LocalDate.of(2026, 3, 31);
        return vacancy;
    }
}
