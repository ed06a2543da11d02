package se.tolv.candidate.disclosure;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.audit.AuditEntry;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.RejectionReason;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.feedback.obligation.ObligationState;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.time.Days;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.profile.requirement.KnockInQuestion;
import se.tolv.vacancy.profile.requirement.Requirement;
import se.tolv.vacancy.profile.requirement.RequirementEvidence;
import se.tolv.vacancy.profile.requirement.RequirementKind;

/** Who asks for merits or records is promised a day, and is told those and nothing more, or why not. */
@TolvTest
class DisclosureTest {

    private static final WorkingDays SWEDEN = new WorkingDays(Set.of());

    @Inject
    Clock clock;

    @Test
    void byApplicant_afterRejection_isPromisedADayAndReachesHr() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID application = post.receivedFrom("Amira Haddad", email);
        String session = sessionOf(email);
        ask(session, application, "MERITS").statusCode(409);
        end(application, ApplicationStage.REJECTED);
        ask(session, application, "MERITS").statusCode(204);
        ask(session, application, "MERITS").statusCode(409);
        ask(session, application, "NOTHING").statusCode(422);
        Obligation owed = owed(request(application).id);
        assertThat(Days.of(owed.dueAt)).isEqualTo(SWEDEN.plusWorkingDays(LocalDate.now(clock), 5));
        As.nobody()
                .header("Candidate-Session", session)
                .get("/api/v1/my/applications")
                .then()
                .body("[0].promises.duty", hasItem("MERITS"))
                .body("[0].canAskForMerits", equalTo(true));
        As.hr()
                .queryParam("q", post.title())
                .get("/disclosures")
                .then()
                .statusCode(200)
                .body(containsString("/disclosures/" + request(application).id));
    }

    @Test
    void byApplicant_ofAnotherOne_isNotThere() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        post.receivedFrom("Amira Haddad", email);
        UUID other = post.receivedFrom("Bo Ek", OpenPost.someEmail());
        end(other, ApplicationStage.REJECTED);
        ask(sessionOf(email), other, "MERITS").statusCode(404);
    }

    @Test
    void answer_byMail_tellsOnlyTheMeritsAndKeepsThePromise() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID rejected = post.receivedFrom("Amira Haddad", email);
        UUID hired = post.receivedFrom("Bo Ek", OpenPost.someEmail());
        answersAboutRequirements(post, hired);
        end(hired, ApplicationStage.HIRED);
        end(rejected, ApplicationStage.REJECTED);
        ask(sessionOf(email), rejected, "MERITS").statusCode(204);
        UUID id = request(rejected).id;
        As.hr()
                .get("/api/v1/disclosures/" + id)
                .then()
                .statusCode(200)
                .body("answer.education", equalTo("A degree: Yes"))
                .body("answer.experience", equalTo("Years as a carer: 6"))
                .body("answer.otherMerits", equalTo("A driving licence: No"))
                .body("people", hasSize(1));
        Map<String, Object> answer =
                Map.of("meritsOf", hired, "education", "A degree", "experience", "Six years", "sentBy", "MAIL");
        answer(id, "0", answer).statusCode(200).body("row.status", equalTo("ANSWERED"));
        answer(id, "0", answer).statusCode(409);
        OutgoingMail mail = lastMail(email);
        assertThat(mail.text).contains("Education\nA degree", "Work experience\nSix years");
        assertThat(mail.text).doesNotContain("Bo Ek");
        assertThat(owed(id).state).isEqualTo(ObligationState.KEPT);
        assertThat(owed(id).mailId).isEqualTo(mail.id);
        assertThat(InDemo.get(() -> AuditEntry.count("action = 'disclosure.answered' and objectId = ?1", id)))
                .isEqualTo(1);
    }

    @Test
    void draft_ofSomebodyProtected_readsNothingOfThem() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID rejected = post.receivedFrom("Amira Haddad", email);
        UUID hired = post.receivedFrom("Bo Ek", OpenPost.someEmail());
        answersAboutRequirements(post, hired);
        end(hired, ApplicationStage.HIRED);
        InDemo.change(() -> Application.<Application>findById(hired).protectedIdentity = true);
        end(rejected, ApplicationStage.REJECTED);
        ask(sessionOf(email), rejected, "MERITS").statusCode(204);
        UUID id = request(rejected).id;
        As.hr()
                .get("/api/v1/disclosures/" + id)
                .then()
                .body("people", hasSize(0))
                .body("answer.education", equalTo(null));
        answer(id, "0", Map.of("meritsOf", hired, "education", "A degree", "sentBy", "MAIL"))
                .statusCode(422)
                .body("errors.field", hasItem("meritsOf"));
    }

    @Test
    void register_ofRecords_isDueTheNextWorkingDayAndRefusedWithTheWayToAppeal() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        register(Map.of("kind", "RECORDS", "registryNumber", number(post), "asked", "The file.", "language", "EN"))
                .statusCode(422)
                .body("errors.field", hasItem("requesterEmail"));
        register(Map.of("kind", "RECORDS", "registryNumber", "NO 1", "asked", "x", "requesterEmail", email))
                .statusCode(422)
                .body("errors.field", hasItem("registryNumber"));
        register(Map.of(
                        "kind",
                        "RECORDS",
                        "registryNumber",
                        number(post),
                        "asked",
                        "x",
                        "requesterEmail",
                        email,
                        "askedOn",
                        LocalDate.now(clock).plusDays(2).toString()))
                .statusCode(422)
                .body("errors.field", hasItem("askedOn"));
        String location = register(Map.of(
                        "kind",
                        "RECORDS",
                        "registryNumber",
                        number(post),
                        "asked",
                        "The file.",
                        "requesterEmail",
                        email,
                        "language",
                        "EN"))
                .statusCode(201)
                .extract()
                .header("Location");
        UUID id = UUID.fromString(location.substring(location.lastIndexOf('/') + 1));
        assertThat(Days.of(owed(id).dueAt)).isEqualTo(SWEDEN.plusWorkingDays(LocalDate.now(clock), 1));
        As.hr()
                .get("/api/v1/feedback/obligations?vacancy=" + post.id())
                .then()
                .body("requestId", hasItem(id.toString()));
        As.hr()
                .queryParam("q", post.title())
                .get("/owed")
                .then()
                .statusCode(200)
                .body(containsString("href=\"/disclosures/" + id));
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("refusal", "It is secret.", "refusalSentBy", "MAIL"))
                .post("/api/v1/disclosures/" + id + "/refusal")
                .then()
                .statusCode(200)
                .body("row.status", equalTo("REFUSED"));
        assertThat(lastMail(email).text).contains("It is secret.", "a written decision that can be appealed");
        assertThat(owed(id).state).isEqualTo(ObligationState.KEPT);
    }

    @Test
    void extension_ofARequest_tellsWhoeverAskedAndCannotBeWaived() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        register(Map.of(
                        "kind",
                        "MERITS",
                        "registryNumber",
                        number(post),
                        "asked",
                        "Merits.",
                        "requesterEmail",
                        email,
                        "language",
                        "EN"))
                .statusCode(201);
        Obligation owed = InDemo.get(
                () -> Obligation.<Obligation>find("vacancyId", post.id()).singleResult());
        String path = "/api/v1/feedback/obligations/" + owed.id;
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"" + owed.version + "\"")
                .body(Map.of("waiver", "No."))
                .post(path + "/waiver")
                .then()
                .statusCode(409);
        LocalDate later = LocalDate.now(clock).plusDays(60);
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"" + owed.version + "\"")
                .body(Map.of("day", later.toString(), "reason", "The archive has moved."))
                .post(path + "/extension")
                .then()
                .statusCode(200)
                .body("state", equalTo("EXTENDED"));
        assertThat(lastMail(email).text).contains("The archive has moved.");
        As.hr()
                .get("/api/v1/feedback/obligations?state=EXTENDED&vacancy=" + post.id())
                .then()
                .body("id", hasItem(owed.id.toString()));
        As.hr()
                .get("/api/v1/feedback/obligations?state=OPEN&vacancy=" + post.id())
                .then()
                .body("id", not(hasItem(owed.id.toString())));
    }

    private static ValidatableResponse register(Map<String, Object> form) {
        return As.hr().contentType(JSON).body(form).post("/api/v1/disclosures").then();
    }

    private static ValidatableResponse answer(UUID id, String version, Map<String, Object> answer) {
        return As.hr()
                .contentType(JSON)
                .header("If-Match", "\"" + version + "\"")
                .body(answer)
                .post("/api/v1/disclosures/" + id + "/answer")
                .then();
    }

    private static ValidatableResponse ask(String session, UUID application, String kind) {
        return As.nobody()
                .header("Candidate-Session", session)
                .contentType(JSON)
                .body(Map.of("kind", kind))
                .post("/api/v1/my/applications/" + application + "/disclosures")
                .then();
    }

    private static String sessionOf(String email) {
        String link = InDemo.get(
                () -> OutgoingMail.<OutgoingMail>find("recipient", email).firstResult().secretLink);
        return As.nobody()
                .contentType(JSON)
                .body(Map.of("secret", link.substring(link.lastIndexOf('/') + 1)))
                .post("/api/v1/my/session")
                .then()
                .statusCode(200)
                .extract()
                .path("session");
    }

    private static void answersAboutRequirements(OpenPost post, UUID application) {
        InDemo.change(() -> {
            Requirement degree = requirement(
                    post, 1, "A degree", RequirementEvidence.DOCUMENT, KnockInQuestion.yesNo(text("Degree?")));
            Requirement years = requirement(
                    post,
                    2,
                    "Years as a carer",
                    RequirementEvidence.APPLICATION,
                    KnockInQuestion.number(text("Years?"), 2));
            Requirement licence = requirement(
                    post,
                    3,
                    "A driving licence",
                    RequirementEvidence.APPLICATION,
                    KnockInQuestion.yesNo(text("Licence?")));
            Application.<Application>findById(application).requirementAnswers =
                    Map.of(degree.id.toString(), "YES", years.id.toString(), "6", licence.id.toString(), "NO");
        });
    }

    private static Requirement requirement(
            OpenPost post, int position, String text, RequirementEvidence judgedBy, KnockInQuestion question) {
        Requirement requirement = new Requirement(post.id(), position, RequirementKind.MANDATORY, text(text), judgedBy);
        requirement.question = question;
        requirement.persist();
        return requirement;
    }

    private static BilingualText text(String text) {
        return new BilingualText(text, text);
    }

    private void end(UUID application, ApplicationStage stage) {
        InDemo.change(() -> {
            Application row = Application.findById(application);
            row.stage = stage;
            row.outcomeReason = stage == ApplicationStage.REJECTED ? RejectionReason.EXPERIENCE : null;
            row.outcomeWords = stage == ApplicationStage.REJECTED ? "No." : null;
            row.rejectedAt = stage == ApplicationStage.REJECTED ? clock.instant() : null;
            row.hiredAt = stage == ApplicationStage.HIRED ? clock.instant() : null;
        });
    }

    private static DisclosureRequest request(UUID application) {
        return InDemo.get(() -> DisclosureRequest.<DisclosureRequest>find("applicationId", application)
                .singleResult());
    }

    private static Obligation owed(UUID request) {
        return InDemo.get(
                () -> Obligation.<Obligation>find("requestId", request).singleResult());
    }

    private static String number(OpenPost post) {
        return InDemo.get(() -> Vacancy.<Vacancy>findById(post.id()).registryNumber);
    }

    private static OutgoingMail lastMail(String email) {
        return InDemo.get(() -> OutgoingMail.<OutgoingMail>find("recipient = ?1 order by id desc", email)
                .firstResult());
    }
}
