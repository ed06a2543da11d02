package se.tolv.feedback.obligation;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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
import se.tolv.interview.InterviewHeld;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.time.Days;
import se.tolv.reference.ReferenceEnded;
import se.tolv.reference.ReferenceRequested;
import se.tolv.vacancy.Vacancy;

/** What each event of a recruitment tells the candidates, and what it promises them. */
@TolvTest
class RecruitmentFeedbackTest {

    private static final String SECRET = "\"equalitySecret\":\"[A-Za-z0-9_-]{43}\"";

    private static final WorkingDays SWEDEN = new WorkingDays(Set.of());

    @Inject
    Clock clock;

    @Inject
    Event<InterviewHeld> interviews;

    @Inject
    Event<ReferenceRequested> referees;

    @Inject
    Event<ReferenceEnded> ended;

    @Test
    void received_isAcknowledgedAtOnceWithTheDayOfTheAnswer() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID application = post.receivedFrom("Amira Haddad", email);
        LocalDate promised = SWEDEN.plusWorkingDays(post.deadline(), 10);
        assertThat(stateOf(application, Duty.ACKNOWLEDGEMENT)).isEqualTo(ObligationState.KEPT);
        Obligation answer = obligation(application, Duty.ANSWER_AFTER_DEADLINE);
        assertThat(answer.state).isEqualTo(ObligationState.OPEN);
        assertThat(answer.dueAt).isEqualTo(WorkingDays.endOf(promised));
        OutgoingMail mail = onlyMail(email);
        assertThat(mail.text)
                .contains("Hello Amira Haddad,")
                .contains("You will hear from us by " + Days.spoken(promised, Language.EN));
        assertThat(mail.html).contains(Days.spoken(promised, Language.EN));
        assertThat(mail.secretLink).contains("/my/");
        assertThat(mail.text).doesNotContain(mail.secretLink);
        assertThat(obligation(application, Duty.ACKNOWLEDGEMENT).mailId).isEqualTo(mail.id);
    }

    @Test
    void received_twiceWithOneKey_isOneApplicationAndOneMail() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        Map<String, Object> application = post.application("Amira Haddad", email);
        String key = UUID.randomUUID().toString();
        post.apply(application, key).statusCode(201);
        post.apply(application, key).statusCode(201);
        assertThat(mails(email)).hasSize(1);
    }

    @Test
    void received_againFromTheSameAddress_answersAlikeAndTellsTheOwnerByMail() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        Map<String, Object> application = post.application("Amira Haddad", email);
        String first = post.apply(application, null).statusCode(201).extract().asString();
        String second = post.apply(application, null).statusCode(201).extract().asString();
        // The secret of the voluntary questions is a new one for each, and there is one for each.
        assertThat(first.replaceFirst(SECRET, "")).isNotEqualTo(first);
        assertThat(second.replaceFirst(SECRET, "")).isEqualTo(first.replaceFirst(SECRET, ""));
        assertThat(mails(email)).hasSize(2);
        assertThat(mails(email).get(1).subject).startsWith("You have already applied");
    }

    @Test
    void moved_tellsNobody_andTheOldPromiseStands() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID application = post.receivedFrom("Amira Haddad", email);
        move(application, "SHORTLISTED");
        assertThat(mails(email)).hasSize(1);
        assertThat(stateOf(application, Duty.ANSWER_AFTER_DEADLINE)).isEqualTo(ObligationState.OPEN);
        move(application, "RECEIVED");
        assertThat(open(application)).extracting(open -> open.duty).containsExactly(Duty.ANSWER_AFTER_DEADLINE);
    }

    @Test
    void told_keepsTheOldPromiseAndMakesANewOne() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID application = post.receivedFrom("Amira Haddad", email);
        move(application, "SHORTLISTED");
        tell(post, application, "SHORTLISTED");
        assertThat(stateOf(application, Duty.ANSWER_AFTER_DEADLINE)).isEqualTo(ObligationState.KEPT);
        LocalDate next = SWEDEN.plusWorkingDays(LocalDate.now(clock), 10);
        assertThat(Days.of(obligation(application, Duty.STATUS_UPDATE).dueAt)).isEqualTo(next);
        assertThat(lastMail(email).text).contains("Dear Amira Haddad").contains(Days.spoken(next, Language.EN));
        move(application, "INTERVIEW");
        tell(post, application, "INTERVIEW");
        assertThat(open(application)).extracting(open -> open.duty).containsExactly(Duty.STATUS_UPDATE);
        assertThat(Days.of(obligation(application, Duty.STATUS_UPDATE).dueAt)).isEqualTo(next);
    }

    @Test
    void interviewHeld_owesTheOutcomeAndNothingTwice() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        move(application, "SHORTLISTED");
        move(application, "INTERVIEW");
        tell(post, application, "INTERVIEW");
        InterviewHeld held = new InterviewHeld(application, post.id(), clock.instant());
        InDemo.change(() -> interviews.fire(held));
        InDemo.change(() -> interviews.fire(held));
        assertThat(stateOf(application, Duty.STATUS_UPDATE)).isEqualTo(ObligationState.KEPT);
        assertThat(open(application)).extracting(open -> open.duty).containsExactly(Duty.INTERVIEW_OUTCOME);
        assertThat(Days.of(obligation(application, Duty.INTERVIEW_OUTCOME).dueAt))
                .isEqualTo(SWEDEN.plusWorkingDays(LocalDate.now(clock), 5));
    }

    @Test
    void referenceRequestedAndEnded_isWaitedForAndKeptOrCancelled() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        UUID answered = UUID.randomUUID();
        UUID declined = UUID.randomUUID();
        for (UUID request : List.of(answered, declined)) {
            InDemo.change(() -> referees.fire(new ReferenceRequested(request, application, clock.instant())));
        }
        assertThat(open(application)).extracting(open -> open.duty).containsExactly(Duty.ANSWER_AFTER_DEADLINE);
        InDemo.change(() -> ended.fire(new ReferenceEnded(answered, application, true, clock.instant())));
        InDemo.change(() -> ended.fire(new ReferenceEnded(declined, application, false, clock.instant())));
        assertThat(ofRequest(answered).state).isEqualTo(ObligationState.KEPT);
        assertThat(ofRequest(declined).state).isEqualTo(ObligationState.CANCELLED);
    }

    private static Obligation ofRequest(UUID request) {
        return InDemo.get(
                () -> Obligation.<Obligation>find("requestId", request).singleResult());
    }

    @Test
    void rejected_beforeAnyInterview_isToldAndOwedNothingMore() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID application = post.receivedFrom("Amira Haddad", email);
        reject(application);
        assertThat(stateOf(application, Duty.REJECTION)).isEqualTo(ObligationState.KEPT);
        assertThat(open(application)).isEmpty();
        assertThat(lastMail(email).text).contains("Others have more of the experience that the work needs.");
    }

    @Test
    void rejected_afterAnInterview_isOwedACallThatBlocksClosing() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID application = post.receivedFrom("Amira Haddad", email);
        move(application, "SHORTLISTED");
        move(application, "INTERVIEW");
        reject(application);
        Obligation call = obligation(application, Duty.CALL);
        assertThat(call.state).isEqualTo(ObligationState.OPEN);
        LocalDate by = SWEDEN.plusWorkingDays(LocalDate.now(clock), 3);
        assertThat(lastMail(email).text).contains("we will also call you, by " + Days.spoken(by, Language.EN));
        post.hasPassedItsDeadline();
        close(post)
                .statusCode(409)
                .body("detail", containsString("Amira Haddad"))
                .body("detail", containsString("samtal efter avslag"));
        As.manager()
                .contentType(JSON)
                .header("If-Match", "\"" + call.version + "\"")
                .body(Map.of("note", "Talked for ten minutes."))
                .post("/api/v1/feedback/obligations/" + call.id + "/call")
                .then()
                .statusCode(200)
                .body("state", org.hamcrest.Matchers.equalTo("KEPT"));
        close(post).statusCode(200);
    }

    @Test
    void hired_owesEveryoneElseAnAnswer() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID hired = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        UUID other = post.receivedFrom("Bo Ek", OpenPost.someEmail());
        for (String stage : List.of("SHORTLISTED", "INTERVIEW", "OFFER", "HIRED")) {
            move(hired, stage);
        }
        tell(post, hired, "HIRED");
        assertThat(open(hired)).isEmpty();
        assertThat(stateOf(other, Duty.DECISION)).isEqualTo(ObligationState.OPEN);
        assertThat(obligation(other, Duty.DECISION).blocksClosing).isTrue();
    }

    @Test
    void hired_takenBack_owesNobodyAnAnswerForItAndCorrectsTheLetter() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID hired = post.receivedFrom("Amira Haddad", email);
        UUID other = post.receivedFrom("Bo Ek", OpenPost.someEmail());
        for (String stage : List.of("SHORTLISTED", "INTERVIEW", "OFFER", "HIRED")) {
            move(hired, stage);
        }
        tell(post, hired, "HIRED");
        move(hired, "OFFER");
        assertThat(stateOf(other, Duty.DECISION)).isEqualTo(ObligationState.CANCELLED);
        assertThat(open(hired)).extracting(open -> open.duty).containsExactly(Duty.STATUS_UPDATE);
        tell(post, hired, "CORRECTION");
        assertThat(lastMail(email).subject).startsWith("A correction about your application");
    }

    @Test
    void aborted_tellsEveryoneTheReason() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID application = post.receivedFrom("Amira Haddad", email);
        int version = InDemo.get(() -> Vacancy.<Vacancy>findById(post.id()).version);
        As.manager()
                .contentType(JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(Map.of("reason", "Tjänsten dras in."))
                .post("/api/v1/vacancies/" + post.id() + "/abort")
                .then()
                .statusCode(200);
        assertThat(lastMail(email).text).contains("Tjänsten dras in.");
        assertThat(stateOf(application, Duty.ABORTION)).isEqualTo(ObligationState.KEPT);
        assertThat(open(application)).isEmpty();
    }

    @Test
    void abortedAndTakenBack_tellsThatItGoesOnWithANewPromise() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID application = post.receivedFrom("Amira Haddad", email);
        for (String action : List.of("abort", "reopening")) {
            int version = InDemo.get(() -> Vacancy.<Vacancy>findById(post.id()).version);
            As.manager()
                    .contentType(JSON)
                    .header("If-Match", "\"" + version + "\"")
                    .body(Map.of("reason", "Ett misstag."))
                    .post("/api/v1/vacancies/" + post.id() + "/" + action)
                    .then()
                    .statusCode(200);
        }
        assertThat(lastMail(email).subject).startsWith("The recruitment goes on");
        assertThat(open(application)).extracting(open -> open.duty).containsExactly(Duty.STATUS_UPDATE);
    }

    @Test
    void keptAfterItsDay_isBroken() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        InDemo.change(() -> {
            Obligation late = Obligation.find(
                            "applicationId = ?1 and duty = ?2", application, Duty.ANSWER_AFTER_DEADLINE)
                    .firstResult();
            late.dueAt = Instant.parse("2026-01-09T22:59:59Z");
        });
        move(application, "SHORTLISTED");
        tell(post, application, "SHORTLISTED");
        assertThat(stateOf(application, Duty.ANSWER_AFTER_DEADLINE)).isEqualTo(ObligationState.BROKEN);
    }

    private static void move(UUID application, String stage) {
        As.manager()
                .contentType(JSON)
                .header("If-Match", etag(application))
                .body(Map.of("to", stage))
                .post("/api/v1/applications/" + application + "/moves")
                .then()
                .statusCode(200);
    }

    private static void tell(OpenPost post, UUID application, String kind) {
        int version = InDemo.get(() -> Application.<Application>findById(application).version);
        As.manager()
                .contentType(JSON)
                .body(Map.of(
                        "kind", kind, "chosen", List.of(application + ":" + version), "wordsEn", "Dear [name], news."))
                .post("/api/v1/vacancies/" + post.id() + "/letters")
                .then()
                .statusCode(204);
    }

    private static void reject(UUID application) {
        As.manager()
                .contentType(JSON)
                .header("If-Match", etag(application))
                .body(Map.of(
                        "reason",
                        "EXPERIENCE",
                        "words",
                        "Hello!\n\nOthers have more of the experience that the work needs."))
                .post("/api/v1/applications/" + application + "/rejection")
                .then()
                .statusCode(200);
    }

    private static String etag(UUID application) {
        return As.manager()
                .get("/api/v1/applications/" + application)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
    }

    private static io.restassured.response.ValidatableResponse close(OpenPost post) {
        int version = InDemo.get(() -> Vacancy.<Vacancy>findById(post.id()).version);
        return As.manager()
                .header("If-Match", "\"" + version + "\"")
                .contentType(JSON)
                .post("/api/v1/vacancies/" + post.id() + "/close")
                .then();
    }

    private static ObligationState stateOf(UUID application, Duty duty) {
        return obligation(application, duty).state;
    }

    private static Obligation obligation(UUID application, Duty duty) {
        return InDemo.get(() -> Obligation.<Obligation>find(
                        "applicationId = ?1 and duty = ?2 order by id desc", application, duty)
                .firstResult());
    }

    private static List<Obligation> open(UUID application) {
        return InDemo.get(() -> Obligation.openOf(application));
    }

    private static List<OutgoingMail> mails(String email) {
        return InDemo.get(() -> OutgoingMail.list("recipient = ?1 order by id", email));
    }

    private static OutgoingMail onlyMail(String email) {
        assertThat(mails(email)).hasSize(1);
        return mails(email).get(0);
    }

    private static OutgoingMail lastMail(String email) {
        List<OutgoingMail> mails = mails(email);
        return mails.get(mails.size() - 1);
    }
}
