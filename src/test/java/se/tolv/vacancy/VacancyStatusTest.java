package se.tolv.vacancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
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

    /** Whatever is asked, early or late: what is refused changes nothing, and what has ended stays ended. */
    @Property
    void anySequence_neverReachesAnIllegalState(
            @ForAll @Size(max = 20) List<VacancyStatus> asked, @ForAll boolean afterTheDeadline) {
        Vacancy vacancy = draft();
        for (VacancyStatus next : asked) {
            Instant now = afterTheDeadline && vacancy.publishedAt != null ? APRIL : MARCH;
            VacancyStatus before = vacancy.statusAt(now);
            boolean legal = before.canBecome(next) && next != VacancyStatus.SCREENING;
            try {
                vacancy.become(next, now);
                assertThat(legal).isTrue();
                assertThat(vacancy.status).isEqualTo(next);
            } catch (IllegalStateException refused) {
                assertThat(legal).isFalse();
                assertThat(vacancy.statusAt(now)).isEqualTo(before);
            }
            assertThat(vacancy.closedAt == null || vacancy.abortedAt == null).isTrue();
        }
    }

    private static Vacancy draft() {
        Vacancy vacancy = new Vacancy(
                UUID.randomUUID(), "KS 2026/00001", new BilingualText("Lärare", "Teacher"), UUID.randomUUID(), MARCH);
        vacancy.applicationDeadline = LocalDate.of(2026, 3, 31);
        return vacancy;
    }
}
