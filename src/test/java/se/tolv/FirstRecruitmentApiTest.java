package se.tolv;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.time.Days;
import se.tolv.vacancy.Recruitment;

/** The whole way by the API: a guide from a template, a vacancy with it, an application, the promise, and the answer. */
@TolvTest
class FirstRecruitmentApiTest {

    @Inject
    Clock clock;

    @Test
    void recruitment_fromGuideToAnswer_worksInEveryStep() {
        String email = OpenPost.someEmail();
        LocalDate deadline = LocalDate.now(clock).plusDays(12);
        LocalDate answerBy = new WorkingDays(Set.of()).plusWorkingDays(deadline, 10);

        String guide = publishedGuide();
        As.manager()
                .get("/api/v1/guides/" + guide + "/pdf?language=en")
                .then()
                .statusCode(200)
                .body(startsWith("%PDF-"));

        String vacancy = publishedVacancy(guide, deadline);
        As.nobody().get("/api/v1/public/vacancies/" + vacancy).then().statusCode(200);

        As.nobody()
                .contentType(JSON)
                .body(Map.of(
                        "name",
                        "Fatima Öberg",
                        "email",
                        email,
                        "answers",
                        List.of("Jag stannade kvar.", "Jag ringde en kollega.", "Jag skrev upp det."),
                        "language",
                        "SV"))
                .post("/api/v1/public/vacancies/" + vacancy + "/applications")
                .then()
                .statusCode(201)
                .body("answerBy", equalTo(answerBy.toString()));
        assertThat(newestMail(email)).contains(Days.spoken(answerBy, Language.SV));

        String application = As.manager()
                .get("/api/v1/vacancies/" + vacancy + "/applications")
                .then()
                .statusCode(200)
                .body("", hasSize(1))
                .extract()
                .path("[0].id");
        As.manager()
                .get("/api/v1/feedback/obligations?vacancy=" + vacancy)
                .then()
                .statusCode(200)
                .body("applicationId", hasItem(application));

        As.manager()
                .header("If-Match", etag("/api/v1/applications/" + application))
                .contentType(JSON)
                .body(Map.of("reason", "COMPETENCIES", "words", "Hej! Du fick inte tjänsten. Tack för att du sökte."))
                .post("/api/v1/applications/" + application + "/rejection")
                .then()
                .statusCode(200)
                .body("stage", equalTo("REJECTED"));
        assertThat(newestMail(email)).contains("Du fick inte tjänsten");
        As.hr()
                .get("/history/application/" + application)
                .then()
                .statusCode(200)
                .body(containsString("Maria Lindqvist"));
    }

    private static String publishedGuide() {
        String template = As.manager()
                .get("/api/v1/guides?show=TEMPLATES")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        Response created = As.manager()
                .contentType(JSON)
                .body(Map.of("roleTitle", "Undersköterska, natt", "from", template))
                .post("/api/v1/guides");
        created.then().statusCode(201);
        String id = created.path("id");
        As.manager()
                .header("If-Match", created.header("ETag"))
                .post("/api/v1/guides/" + id + "/publish")
                .then()
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"));
        return id;
    }

    private static String publishedVacancy(String guide, LocalDate deadline) {
        String unit = As.manager()
                .get("/api/v1/units")
                .then()
                .extract()
                .path("find { it.name == 'Äldreboendet Lindgården' }.id");
        Response created = As.manager()
                .contentType(JSON)
                .body(Map.of(
                        "titleSv", "Undersköterska, natt",
                        "unitId", unit,
                        "guideId", guide,
                        "payFrom", "29500",
                        "payTo", "33000",
                        "applicationDeadline", deadline.toString(),
                        "adSv", "Du arbetar natt nära dem som bor hos oss."))
                .post("/api/v1/vacancies");
        created.then().statusCode(201);
        String id = created.path("id");
        Recruitment.makeReady(id);
        Recruitment.publish(id).statusCode(200).body("status", equalTo("OPEN"));
        return id;
    }

    private static String etag(String path) {
        return As.manager().get(path).then().statusCode(200).extract().header("ETag");
    }

    private static String newestMail(String email) {
        return InDemo.get(
                () -> OutgoingMail.<OutgoingMail>find("recipient = ?1 order by createdAt desc, id desc", email)
                        .firstResult()
                        .text);
    }
}
