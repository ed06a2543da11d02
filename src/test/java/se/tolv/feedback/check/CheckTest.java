package se.tolv.feedback.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.obligation.Ledger;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.vacancy.Vacancy;

/** The daily check finds what must not be, and tells HR. */
@TolvTest
class CheckTest {

    @Inject
    Check check;

    @Inject
    DailyCheck daily;

    @Inject
    Ledger ledger;

    @Inject
    Applicants applicants;

    @Inject
    EntityManager entities;

    @Inject
    MeterRegistry metrics;

    @Inject
    Clock clock;

    @Test
    void check_somebodyWithoutAPromise_isFoundAndHrIsToldOnceADay() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        assertThat(found(Finding.NEVER_PROMISED, application)).isFalse();
        InDemo.change(() -> ledger.cancelAll(application));
        assertThat(found(Finding.NEVER_PROMISED, application)).isTrue();
        run();
        run();
        long told =
                InDemo.get(() -> OutgoingMail.count("aboutType = 'feedback-check' and recipient = 'hr@demo.example'"));
        assertThat(told).isEqualTo(1);
        As.hr().get("/feedback-health").then().statusCode(200).body(containsString("/applications/"));
        As.admin().get("/api/v1/feedback/health").then().statusCode(200);
        As.manager().get("/api/v1/feedback/health").then().statusCode(403);
    }

    @Test
    void check_aPromiseThatDiffersFromWhatWasShown_isFound() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        UUID owed = InDemo.get(() -> Obligation.openOf(application).get(0).id);
        As.hr()
                .contentType("application/json")
                .header("If-Match", "\"0\"")
                .body(Map.of("day", LocalDate.now(clock).plusDays(90).toString(), "reason", "Sjukdom."))
                .post("/api/v1/feedback/obligations/" + owed + "/extension")
                .then()
                .statusCode(200);
        assertThat(found(Finding.SHOWN_DIFFERS, application)).isFalse();
        InDemo.change(() -> {
            Obligation row = Obligation.findById(owed);
            row.dueAt = row.dueAt.plus(Duration.ofDays(1));
        });
        assertThat(found(Finding.SHOWN_DIFFERS, application)).isTrue();
    }

    @Test
    void check_somebodyTurnedDownAndNeverTold_isFoundAndCounted() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        InDemo.change(() -> ledger.cancelAll(application));
        change(
                "update application set stage = 'REJECTED', rejected_at = now(), outcome_reason = 'EXPERIENCE' where id = '%s'",
                application);
        assertThat(found(Finding.REJECTED_NEVER_TOLD, application)).isTrue();
        run();
        assertThat(metrics.get("tolv.check.findings")
                        .tag("finding", "REJECTED_NEVER_TOLD")
                        .tag("employer", "main")
                        .gauge()
                        .value())
                .isPositive();
        InDemo.change(() -> ledger.open(Duty.REJECTION, applicants.one(application), clock.instant()));
        assertThat(found(Finding.REJECTED_NEVER_TOLD, application)).isFalse();
    }

    @Test
    void check_closedRecruitmentWithAnOpenPromise_isFound() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        assertThat(found(Finding.CLOSED_WITH_OPEN, application)).isFalse();
        change("update vacancy set status = 'CLOSED', closed_at = now() where id = '%s'", post.id());
        assertThat(found(Finding.CLOSED_WITH_OPEN, application)).isTrue();
        InDemo.change(() -> ledger.cancelAll(application));
        assertThat(found(Finding.CLOSED_WITH_OPEN, application)).isFalse();
    }

    @Test
    void check_promiseWithoutItsEvent_isFound() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        InDemo.change(() -> Application.<Application>findById(application).interviewAt = clock.instant());
        InDemo.change(() -> ledger.open(Duty.INTERVIEW_OUTCOME, applicants.one(application), clock.instant()));
        assertThat(found(Finding.WITHOUT_EVENT, application)).isFalse();
        change("update application set interview_at = null where id = '%s'", application);
        assertThat(found(Finding.WITHOUT_EVENT, application)).isTrue();
    }

    @Test
    void check_letterThatCameBack_isFoundUntilSomebodyHasReachedTheApplicant() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        assertThat(found(Finding.NOT_REACHED, application)).isFalse();
        change("update outgoing_mail set status = 'BOUNCED' where about_id = '%s'", application);
        assertThat(found(Finding.NOT_REACHED, application)).isTrue();
        change("update outgoing_mail set status = 'SENT' where about_id = '%s'", application);
        assertThat(found(Finding.NOT_REACHED, application)).isFalse();
    }

    @Test
    void run_afterTheDeadlineMoved_countsThePromiseAnew() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        InDemo.change(() -> Vacancy.<Vacancy>findById(post.id()).applicationDeadline =
                post.deadline().plusDays(7));
        run();
        WorkingDays sweden = new WorkingDays(Set.of());
        assertThat(InDemo.get(() -> Obligation.openOf(application).get(0).dueAt))
                .isEqualTo(
                        WorkingDays.endOf(sweden.plusWorkingDays(post.deadline().plusDays(7), 10)));
    }

    private void change(String sql, UUID id) {
        InDemo.change(() -> entities.createNativeQuery(sql.formatted(id)).executeUpdate());
    }

    private void run() {
        InDemo.run(() -> daily.run());
    }

    private boolean found(Finding finding, UUID application) {
        String number = InDemo.get(() -> {
            Application row = Application.findById(application);
            Vacancy vacancy = Vacancy.findById(row.vacancyId);
            // Twenty are named, by number: other tests leave more than that.
            vacancy.registryNumber = "0 " + vacancy.registryNumber.replace("0 ", "");
            return vacancy.registryNumber + "-" + row.number;
        });
        return InDemo.get(() -> check.findings().stream()
                .filter(row -> row.finding() == finding)
                .flatMap(row -> row.examples().stream())
                .anyMatch(example -> example.caseNumber().equals(number)));
    }
}
