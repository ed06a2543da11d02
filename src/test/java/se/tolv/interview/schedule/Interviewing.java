package se.tolv.interview.schedule;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.account.Account;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.Candidate;
import se.tolv.interview.Interview;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.time.Clocks;

/**
 * A candidate called to interview, of a test's own, and what is done about the interview by the API.
 *
 * @param session what the candidate's requests carry; null where the test signs them in itself
 */
public record Interviewing(OpenPost post, UUID application, String email, String session) {

    private static final AtomicInteger HOURS = new AtomicInteger();

    /** Applies, is called to interview, and signs in; for the post's assessor see {@link OpenPost#isAssessedBy}. */
    public static Interviewing in(OpenPost post, String name) {
        String email = OpenPost.someEmail();
        UUID application = post.receivedFrom(name, email);
        InDemo.change(() -> {
            Instant now = InDemo.bean(Clock.class).instant();
            Application found = Application.findById(application);
            found.become(ApplicationStage.SHORTLISTED, now);
            found.become(ApplicationStage.INTERVIEW, now);
        });
        return new Interviewing(post, application, email, signIn(email));
    }

    /** An applicant who has been called to interview already; signs in by the mails that come. */
    public static Interviewing of(OpenPost post, UUID application) {
        String email = InDemo.get(
                () -> Candidate.<Candidate>findById(Application.<Application>findById(application).candidateId).email);
        return new Interviewing(post, application, email, null);
    }

    /** From now on this candidate is written and spoken to in this language. */
    public Interviewing speaking(Language language) {
        InDemo.change(() -> {
            Application found = Application.findById(application);
            found.language = language;
            Candidate.<Candidate>findById(found.candidateId).language = language;
        });
        return this;
    }

    private static String signIn(String email) {
        String link = newest(email).secretLink;
        return As.nobody()
                .contentType(JSON)
                .body(Map.of("secret", link.substring(link.lastIndexOf('/') + 1)))
                .post("/api/v1/my/session")
                .then()
                .statusCode(200)
                .extract()
                .path("session");
    }

    /** An hour, some weeks ahead, that no other test takes: as somebody types it. */
    public static String freeHour() {
        int next = HOURS.getAndIncrement();
        LocalDate day = LocalDate.now(InDemo.bean(Clock.class)).plusDays(60 + next / 8);
        return LocalDateTime.of(day, LocalTime.of(8 + next % 8, 0)).toString();
    }

    public static Instant instant(String typed) {
        return LocalDateTime.parse(typed).atZone(Clocks.STOCKHOLM).toInstant();
    }

    public static UUID account(String email) {
        return InDemo.get(() -> Account.withEmail(email).orElseThrow().id);
    }

    /** What offering these times to these candidates says; the post's manager interviews. */
    public static Map<String, Object> form(List<String> times, Interviewing... candidates) {
        Map<String, Object> form = new HashMap<>();
        form.put(
                "applicationIds",
                Arrays.stream(candidates).map(Interviewing::application).toList());
        form.put("times", times);
        form.put("minutes", "45");
        form.put("place", "Kommunhuset, rum Granen");
        form.put("videoLink", "https://video.example.org/rum");
        form.put("assessorIds", List.of(account("chef@demo.example")));
        return form;
    }

    public ValidatableResponse offer(Map<String, Object> form) {
        return As.manager()
                .contentType(JSON)
                .body(form)
                .post("/api/v1/vacancies/" + post.id() + "/interviews")
                .then();
    }

    /** Offers times of this candidate's own. */
    public void offered(String... times) {
        offer(form(List.of(times), this)).statusCode(204);
    }

    public Interview interview() {
        return InDemo.get(() -> Interview.<Interview>find("applicationId = ?1 order by id desc", application)
                .firstResult());
    }

    /** As the candidate. */
    public RequestSpecification candidate() {
        return As.nobody().header("Candidate-Session", session).contentType(JSON);
    }

    public ValidatableResponse mine() {
        return candidate().get("/api/v1/my/interviews/" + interview().id).then().statusCode(200);
    }

    /** The key of the free time that begins then. */
    public String slot(String typed) {
        return mine().extract().path("times.find { it.startsAt == '" + instant(typed) + "' }.slotId");
    }

    public ValidatableResponse choose(String typed) {
        return step("booking", Map.of("slotId", slot(typed)));
    }

    public ValidatableResponse step(String step, Map<String, Object> form) {
        Interview interview = interview();
        return candidate()
                .header("If-Match", "\"" + interview.version + "\"")
                .body(form)
                .post("/api/v1/my/interviews/" + interview.id + "/" + step)
                .then();
    }

    /** As somebody on the employer's side. */
    public ValidatableResponse staff(RequestSpecification as, String step, Object form) {
        Interview interview = interview();
        var request = as.header("If-Match", "\"" + interview.version + "\"").contentType(JSON);
        return (form == null ? request : request.body(form))
                .post("/api/v1/interviews/" + interview.id + "/" + step)
                .then();
    }

    /** The interview's time has come and passed. */
    public void timeHasCome() {
        UUID id = interview().id;
        InDemo.change(() -> {
            Interview interview = Interview.findById(id);
            interview.startsAt = InDemo.bean(Clock.class).instant().minusSeconds(7_200);
            interview.endsAt = interview.startsAt.plusSeconds(2_700);
        });
    }

    public static OutgoingMail newest(String email) {
        return InDemo.get(
                () -> OutgoingMail.<OutgoingMail>find("recipient = ?1 order by createdAt desc, id desc", email)
                        .firstResult());
    }

    /** The mails with an appointment about this interview, or to this candidate, the first one first. */
    public List<OutgoingMail> invitations(String recipient) {
        UUID id = interview().id;
        return InDemo.get(() -> OutgoingMail.<OutgoingMail>list(
                "recipient = ?1 and calendar like ?2 order by createdAt, id", recipient, "%" + id + "%"));
    }
}
