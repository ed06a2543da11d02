package se.tolv.reference.request;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.reference.template.ReferenceStatus;
import se.tolv.reference.template.ReferenceTemplate;
import se.tolv.vacancy.Recruitment;

/** An applicant who has been interviewed, and everything that is done about their references, by the API. */
public final class ReferenceCase {

    public final UUID application;
    public final OpenPost post;
    private final String email;
    private String session;

    private ReferenceCase(OpenPost post, UUID application, String email) {
        this.post = post;
        this.application = application;
        this.email = email;
    }

    public static ReferenceCase interviewed(String email) {
        ReferenceCase made = received(email);
        Recruitment.move(made.application.toString(), 0, "SHORTLISTED").statusCode(200);
        Recruitment.move(made.application.toString(), 1, "INTERVIEW").statusCode(200);
        return made;
    }

    public static ReferenceCase interviewed() {
        return interviewed(OpenPost.someEmail());
    }

    public static ReferenceCase received(String email) {
        OpenPost post = OpenPost.inTwoWeeks();
        return new ReferenceCase(post, post.receivedFrom("Amira Haddad", email), email);
    }

    /** Of an applicant who is interviewed already. */
    public static ReferenceCase of(OpenPost post, UUID application, String email) {
        return new ReferenceCase(post, application, email);
    }

    public String email() {
        return email;
    }

    /** With a manager and a colleague named, and the list handed in. */
    public ReferenceCase named() {
        askApplicant().statusCode(204);
        name(referee("Kerstin Lund", "MANAGER", "kerstin@" + application + ".example"))
                .statusCode(200);
        name(referee("Anders Holm", "COLLEAGUE", "anders@" + application + ".example"))
                .statusCode(200);
        handIn().statusCode(204);
        return this;
    }

    public ValidatableResponse askApplicant() {
        return As.manager().post(api() + "/referees/naming").then();
    }

    public static Map<String, Object> referee(String name, String relation, String email) {
        Map<String, Object> form = new HashMap<>();
        form.put("name", name);
        form.put("relation", relation);
        form.put("period", "2019-2023");
        form.put("phone", "070-174 06 11");
        form.put("email", email);
        return form;
    }

    public ValidatableResponse name(Map<String, Object> referee) {
        return candidate().contentType(JSON).body(referee).post(mine()).then();
    }

    public ValidatableResponse handIn() {
        return candidate().post(mine() + "/handed-in").then();
    }

    public String mine() {
        return "/api/v1/my/applications/" + application + "/referees";
    }

    public String api() {
        return "/api/v1/applications/" + application;
    }

    public RequestSpecification candidate() {
        if (session == null) {
            session = As.nobody()
                    .contentType(JSON)
                    .body(Map.of("secret", secretMailedTo(email)))
                    .post("/api/v1/my/session")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("session");
        }
        return As.nobody().header("Candidate-Session", session);
    }

    public String candidateSession() {
        candidate();
        return session;
    }

    /** A new link to the candidate's own page. */
    public void askForLink() {
        As.elsewhere()
                .contentType(JSON)
                .body(Map.of("email", email))
                .post("/api/v1/my/link")
                .then()
                .statusCode(200);
    }

    /**
     * @param place of the referee, from 0
     */
    public ValidatableResponse ask(int place, String way) {
        return As.manager()
                .contentType(JSON)
                .body(Map.of("templateId", template(), "way", way, "language", "SV"))
                .post(api() + "/referees/" + refereeId(place) + "/requests")
                .then();
    }

    public String refereeId(int place) {
        return referees().path("referees[" + place + "].id");
    }

    public UUID requestId(int place) {
        return UUID.fromString(referees().path("referees[" + place + "].request.id"));
    }

    public Response referees() {
        return As.manager().get(api() + "/referees");
    }

    /** Asked by link; the link's secret. */
    public String asked(int place) {
        ask(place, "LINK").statusCode(200);
        return secretMailedTo(referees().path("referees[" + place + "].email"));
    }

    /** HR makes a template from the guide, so that referees are asked about the same competencies, and publishes it. */
    public void templateFromGuide(UUID guide) {
        String id = As.hr()
                .contentType(JSON)
                .body(Map.of("guideId", guide))
                .post("/api/v1/reference-templates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.hr()
                .header("If-Match", "\"0\"")
                .post("/api/v1/reference-templates/" + id + "/publish")
                .then()
                .statusCode(200);
    }

    public static UUID template() {
        return InDemo.get(
                () -> ReferenceTemplate.<ReferenceTemplate>find("status = ?1 order by id", ReferenceStatus.PUBLISHED)
                        .firstResult()
                        .id);
    }

    public static String secretMailedTo(String email) {
        return InDemo.get(() -> OutgoingMail.<OutgoingMail>find(
                        "recipient = ?1 and secretLink is not null order by createdAt desc, id desc", email)
                .firstResult()
                .secretLink
                .replaceAll(".*/", ""));
    }

    public static String link(String secret) {
        return "/api/v1/public/references/" + secret;
    }

    /** Every question answered, each competency with the next of these ratings, over and over. */
    public static List<Map<String, Object>> answers(Response sheet, String... ratings) {
        List<Map<String, Object>> questions = sheet.path("questions");
        int[] rated = {0};
        return IntStream.range(0, questions.size())
                .<Map<String, Object>>mapToObj(i -> {
                    Map<String, Object> answer = new HashMap<>();
                    answer.put("question", questions.get(i).get("id"));
                    switch ((String) questions.get(i).get("answer")) {
                        case "RATING" -> {
                            answer.put("rating", ratings[rated[0]++ % ratings.length]);
                            answer.put("words", "Exempel " + i);
                        }
                        case "CHOICE" -> answer.put("choice", sheet.path("questions[" + i + "].options[0].value"));
                        case "PERIOD" -> answer.put("from", "2019");
                        default -> answer.put("words", "Svar " + i);
                    }
                    return answer;
                })
                .toList();
    }

    public static ValidatableResponse save(String secret, int read, List<Map<String, Object>> answers) {
        return As.nobody()
                .contentType(JSON)
                .header("If-Match", "\"" + read + "\"")
                .body(Map.of("answers", answers))
                .put(link(secret) + "/answers")
                .then();
    }

    public static void begin(String secret) {
        As.nobody().post(link(secret) + "/begin").then().statusCode(204);
    }

    /** Begins, answers everything, and sends. */
    public static void answer(String secret, String... ratings) {
        begin(secret);
        save(secret, 0, answers(As.nobody().get(link(secret)), ratings)).statusCode(200);
        As.nobody().post(link(secret) + "/submission").then().statusCode(204);
    }
}
