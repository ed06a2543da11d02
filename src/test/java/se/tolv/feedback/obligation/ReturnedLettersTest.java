package se.tolv.feedback.obligation;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.anonymity.AnonymitySetting;
import se.tolv.feedback.duty.Duty;
import se.tolv.platform.mail.MailReturned;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;

/** What a letter kept is owed again when the letter comes back. */
@TolvTest
class ReturnedLettersTest {

    @Inject
    Event<MailReturned> returned;

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Test
    void acknowledgement_thatCameBack_isOwedAgainByTheSameDayAndTheManagerIsTold() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        Obligation before = one(application, Duty.ACKNOWLEDGEMENT);
        comesBack(before.mailId);
        Obligation after = one(application, Duty.ACKNOWLEDGEMENT);
        assertThat(after.state).isEqualTo(ObligationState.OPEN);
        assertThat(after.dueAt).isEqualTo(before.dueAt);
        assertThat(after.keptAt).isNull();
        assertThat(after.answeredDays).isNull();
        assertThat(after.nextStepAt).isNotNull();
        assertThat(noticesOf(after)).isEqualTo(1);
        As.hr()
                .get("/api/v1/feedback/obligations?vacancy=" + post.id())
                .then()
                .body("find { it.duty == 'ACKNOWLEDGEMENT' }.letterReturned", equalTo(true))
                .body("find { it.duty == 'ANSWER_AFTER_DEADLINE' }.letterReturned", equalTo(false));
        As.manager()
                .header("Accept-Language", "en")
                .get("/owed/" + after.id)
                .then()
                .statusCode(200)
                .body(containsString("came back"))
                .body(containsString("/call"));
    }

    @Test
    void acknowledgement_thatCameBackToOneWhoIsHidden_isHrsAndNotTheManagers() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        InDemo.change(() -> AnonymitySetting.delete("vacancyId", post.id()));
        Obligation kept = one(application, Duty.ACKNOWLEDGEMENT);
        comesBack(kept.mailId);
        assertThat(one(application, Duty.ACKNOWLEDGEMENT).state).isEqualTo(ObligationState.OPEN);
        assertThat(noticesOf(kept)).isZero();
        As.manager().get("/owed/" + kept.id).then().statusCode(404);
        As.hr()
                .get("/messages?application=" + application)
                .then()
                .statusCode(200)
                .body(containsString("/messages/" + kept.mailId + "/resend"));
    }

    @Test
    void call_toOneWhomNoLetterReached_keepsWhatTheLetterWasTo() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        comesBack(one(application, Duty.ACKNOWLEDGEMENT).mailId);
        Obligation owed = one(application, Duty.ACKNOWLEDGEMENT);
        act(owed, "call", Map.of("note", "Sagt att ansökan har kommit."));
        Obligation kept = one(application, Duty.ACKNOWLEDGEMENT);
        assertThat(kept.state).isEqualTo(ObligationState.KEPT);
        assertThat(kept.keptBy).isEqualTo(Contact.CALLED);
    }

    @Test
    void letter_sentAgain_keepsAsBefore() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        UUID mail = one(application, Duty.ACKNOWLEDGEMENT).mailId;
        comesBack(mail);
        int version = InDemo.get(() -> OutgoingMail.<OutgoingMail>findById(mail).version);
        As.hr()
                .header("If-Match", "\"" + version + "\"")
                .post("/api/v1/feedback/messages/" + mail + "/resend")
                .then()
                .statusCode(200);
        Obligation kept = one(application, Duty.ACKNOWLEDGEMENT);
        assertThat(kept.state).isEqualTo(ObligationState.KEPT);
        assertThat(kept.keptBy).isEqualTo(Contact.ACKNOWLEDGEMENT);
        comesBack(mail);
        assertThat(one(application, Duty.ACKNOWLEDGEMENT).state).isEqualTo(ObligationState.OPEN);
    }

    @Test
    void update_thatCameBack_leavesOnePromiseOfItsKind() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        write(one(application, Duty.ANSWER_AFTER_DEADLINE));
        Obligation first = one(application, Duty.STATUS_UPDATE);
        write(first);
        comesBack(InDemo.get(() -> Obligation.<Obligation>findById(first.id).mailId));
        List<Obligation> updates = all(application, Duty.STATUS_UPDATE);
        assertThat(updates)
                .extracting(update -> update.id.equals(first.id) ? "first " + update.state : "next " + update.state)
                .containsExactlyInAnyOrder("first OPEN", "next CANCELLED");
        assertThat(one(application, Duty.ANSWER_AFTER_DEADLINE).state).isEqualTo(ObligationState.KEPT);
    }

    @Test
    void rejection_thatCameBack_isOwedAndAsksNothingUntilItIsTold() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        As.manager()
                .contentType(JSON)
                .header(
                        "If-Match",
                        As.hr().get("/api/v1/applications/" + application).header("ETag"))
                .body(Map.of("reason", "EXPERIENCE", "words", "Hello!\n\nOthers have more of the experience needed."))
                .post("/api/v1/applications/" + application + "/rejection")
                .then()
                .statusCode(200);
        UUID letter = one(application, Duty.REJECTION).mailId;
        comesBack(letter);
        assertThat(one(application, Duty.REJECTION).state).isEqualTo(ObligationState.OPEN);
        assertThat(one(application, Duty.SURVEY).state).isEqualTo(ObligationState.CANCELLED);
    }

    @Test
    void letter_cameBackToOneWhoHasBeenReachedSince_isOwedNoMore() {
        UUID application = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", OpenPost.someEmail());
        UUID mail = one(application, Duty.ACKNOWLEDGEMENT).mailId;
        Obligation owed = one(application, Duty.ANSWER_AFTER_DEADLINE);
        act(owed, "call", Map.of("note", "Ringt."));
        comesBack(mail);
        assertThat(one(application, Duty.ACKNOWLEDGEMENT).state).isEqualTo(ObligationState.KEPT);
    }

    @Test
    void letter_ofARecruitmentThatIsClosed_opensNothing() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        InDemo.change(() -> {
            Vacancy vacancy = Vacancy.findById(post.id());
            vacancy.status = VacancyStatus.CLOSED;
            vacancy.closedAt = clock.instant();
        });
        comesBack(one(application, Duty.ACKNOWLEDGEMENT).mailId);
        assertThat(one(application, Duty.ACKNOWLEDGEMENT).state).isEqualTo(ObligationState.KEPT);
    }

    private void comesBack(UUID mail) {
        InDemo.change(() -> {
            OutgoingMail.<OutgoingMail>findById(mail).status = OutgoingMail.Status.BOUNCED;
            OutgoingMail.flush();
            returned.fire(new MailReturned(mail));
        });
    }

    private static void write(Obligation owed) {
        act(owed, "update", Map.of("text", "Vi läser ansökningarna nu."));
    }

    private static void act(Obligation owed, String action, Map<String, Object> form) {
        As.manager()
                .contentType(JSON)
                .header("If-Match", "\"" + owed.version + "\"")
                .body(form)
                .post("/api/v1/feedback/obligations/" + owed.id + "/" + action)
                .then()
                .statusCode(200);
    }

    private long noticesOf(Obligation obligation) {
        return InDemo.get(() -> ((Number) entities.createNativeQuery(
                                "select count(*) from notice where obligation_id = ?1 and step = 'RETURNED'")
                        .setParameter(1, obligation.id)
                        .getSingleResult())
                .longValue());
    }

    private static Obligation one(UUID application, Duty duty) {
        return all(application, duty).get(0);
    }

    private static List<Obligation> all(UUID application, Duty duty) {
        return InDemo.get(
                () -> Obligation.list("applicationId = ?1 and duty = ?2 order by startedAt", application, duty));
    }
}
