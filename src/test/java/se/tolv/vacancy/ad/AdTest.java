package se.tolv.vacancy.ad;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.audit.AuditEntry;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.time.Clocks;
import se.tolv.vacancy.Recruitment;
import se.tolv.vacancy.Vacancy;

@TolvTest
class AdTest {

    private static String inDays(int days) {
        return LocalDate.now(Clocks.STOCKHOLM).plusDays(days).toString();
    }

    private static ValidatableResponse schedule(String id, String day, String time) {
        return As.manager()
                .contentType(JSON)
                .header("If-Match", Recruitment.etag(id))
                .body(Map.of("day", day, "time", time))
                .put("/api/v1/vacancies/" + id + "/schedule")
                .then();
    }

    /** As if the time that was set had come. */
    private static void timeComes(String id) {
        InDemo.change(() -> {
            Vacancy vacancy = Vacancy.findById(UUID.fromString(id));
            vacancy.publishAt = vacancy.createdAt;
        });
    }

    private static void publishDue() {
        InDemo.run(() -> {
            InDemo.bean(ScheduledAds.class).publishAll();
            return null;
        });
    }

    @Test
    void scheduled_whenItsTimeComes_isPublishedByTolv() {
        String id = Recruitment.ready(Recruitment.complete());
        schedule(id, inDays(3), "08:00").statusCode(200).body("publishAt", notNullValue());
        publishDue();
        As.manager().get("/api/v1/vacancies/" + id).then().body("status", is("DRAFT"));
        timeComes(id);
        publishDue();
        As.manager()
                .get("/api/v1/vacancies/" + id)
                .then()
                .body("status", is("OPEN"))
                .body("publishAt", nullValue());
        As.hr()
                .get("/history/vacancy/" + id)
                .then()
                .body(containsString("bestämde när annonsen publiceras"))
                .body(containsString("publicerade annonsen"));
    }

    @Test
    void scheduled_onSeveralNodesAtOnce_isPublishedOnce() throws Exception {
        String id = Recruitment.ready(Recruitment.complete());
        schedule(id, inDays(3), "08:00").statusCode(200);
        timeComes(id);
        ExecutorService nodes = Executors.newFixedThreadPool(4);
        try {
            Callable<Void> node = () -> {
                publishDue();
                return null;
            };
            for (Future<Void> done : nodes.invokeAll(List.of(node, node, node, node))) {
                done.get();
            }
        } finally {
            nodes.shutdown();
        }
        long published = InDemo.get(
                () -> AuditEntry.count("action = ?1 and objectId = ?2", "vacancy.published", UUID.fromString(id)));
        assertThat(published).isEqualTo(1);
    }

    @Test
    void scheduled_cannotBeChangedUntilTakenBack() {
        String id = Recruitment.ready(Recruitment.complete());
        schedule(id, inDays(3), "08:00").statusCode(200);
        schedule(id, inDays(4), "08:00").statusCode(409);
        Recruitment.profile(id, Map.of("requirements", List.of(), "competencies", List.of()))
                .statusCode(409);
        Recruitment.priority(id, "REDEPLOYMENT", "GO_ON").statusCode(409);
        As.manager().get("/vacancies/" + id).then().statusCode(200).body(containsString("Ta tillbaka och fortsätt"));
        As.manager()
                .header("If-Match", Recruitment.etag(id))
                .delete("/api/v1/vacancies/" + id + "/schedule")
                .then()
                .statusCode(200)
                .body("publishAt", nullValue());
        As.manager()
                .header("If-Match", Recruitment.etag(id))
                .delete("/api/v1/vacancies/" + id + "/schedule")
                .then()
                .statusCode(409);
        Recruitment.priority(id, "REDEPLOYMENT", "GO_ON").statusCode(200);
    }

    @Test
    void scheduledAndTakenBack_clickedTwice_saysNothingIsWrong() {
        String id = Recruitment.ready(Recruitment.complete());
        String draft = Recruitment.etag(id);
        for (int click = 0; click < 2; click++) {
            As.manager()
                    .contentType(JSON)
                    .header("If-Match", draft)
                    .body(Map.of("day", inDays(3), "time", "08:00"))
                    .put("/api/v1/vacancies/" + id + "/schedule")
                    .then()
                    .statusCode(200);
        }
        String planned = Recruitment.etag(id);
        for (int click = 0; click < 2; click++) {
            As.manager()
                    .header("If-Match", planned)
                    .delete("/api/v1/vacancies/" + id + "/schedule")
                    .then()
                    .statusCode(200);
        }
    }

    @Test
    void scheduled_andSomethingHasComeToBeMissing_isLeftADraftAndItsManagerIsTold() {
        String id = Recruitment.ready(Recruitment.complete());
        schedule(id, inDays(3), "08:00").statusCode(200);
        timeComes(id);
        InDemo.change(() ->
                Vacancy.<Vacancy>findById(UUID.fromString(id)).applicationDeadline = LocalDate.now(Clocks.STOCKHOLM));
        publishDue();
        As.manager()
                .get("/api/v1/vacancies/" + id)
                .then()
                .body("status", is("DRAFT"))
                .body("publishAt", nullValue());
        OutgoingMail letter = InDemo.get(() ->
                OutgoingMail.<OutgoingMail>find("aboutId", UUID.fromString(id)).firstResult());
        assertThat(letter.recipient).isEqualTo("chef@demo.example");
        assertThat(letter.text).contains("Sista ansökningsdag ska vara tidigast i morgon");
    }

    @ParameterizedTest
    @CsvSource({"-1, 08:00, day", "3, 25:00, time", "3, '', time", "3, 8, time", "20, 08:00, day", "400, 08:00, day"})
    void schedule_atAnImpossibleTime_namesTheField(int days, String time, String field) {
        String id = Recruitment.ready(Recruitment.complete());
        schedule(id, inDays(days), time).statusCode(422).body("errors.field", equalTo(List.of(field)));
    }

    @Test
    void schedule_whileSomethingIsMissing_namesIt() {
        String id = Recruitment.drafted(Recruitment.complete());
        schedule(id, inDays(3), "08:00").statusCode(422).body("errors.field", hasItem("competencies"));
    }

    @Test
    void page_scheduleAndTakeBack() {
        String id = Recruitment.ready(Recruitment.complete());
        As.manager().get("/vacancies/" + id + "/ad/schedule").then().statusCode(200);
        As.manager()
                .formParam("version", version(id))
                .formParam("day", inDays(3))
                .formParam("time", "")
                .post("/vacancies/" + id + "/ad/schedule")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#time\""));
        As.manager()
                .formParam("version", version(id))
                .formParam("day", inDays(3))
                .formParam("time", "07:30")
                .post("/vacancies/" + id + "/ad/schedule")
                .then()
                .statusCode(303);
        As.manager()
                .formParam("version", version(id))
                .post("/vacancies/" + id + "/ad/schedule/removal")
                .then()
                .statusCode(303);
        As.manager().get("/vacancies/" + id).then().body(containsString("Klar att publicera"));
    }

    @Test
    void page_adWithPreview_isSavedAndShown() {
        String id = Recruitment.drafted(Recruitment.complete());
        As.manager()
                .formParam("version", version(id))
                .formParam("preview", "true")
                .formParam("adSv", "Du lär <b>barn</b> att läsa.")
                .formParam("applicationDeadline", inDays(9))
                .post("/vacancies/" + id + "/ad")
                .then()
                .statusCode(303)
                .header("Location", containsString("/preview"));
        As.manager()
                .get("/vacancies/" + id + "/preview")
                .then()
                .body(containsString("Du lär &lt;b&gt;barn&lt;/b&gt; att läsa."));
    }

    private static String version(String id) {
        return Recruitment.etag(id).replace("\"", "");
    }

    @Test
    void preview_ofADraft_isTheAdWithoutApplying_andOnlyForThoseWhoMayKnow() {
        String id = Recruitment.drafted(Recruitment.complete());
        As.manager()
                .get("/vacancies/" + id + "/preview")
                .then()
                .statusCode(200)
                .body(containsString("Du undervisar barn."))
                .body(containsString("Förhandsgranskning"))
                .body(not(containsString("/apply")))
                .body(not(containsString("ld+json")));
        As.nobody().get("/vacancies/" + id + "/preview").then().statusCode(303);
        String bare = Recruitment.drafted(Map.of("titleSv", "Kock", "unitId", Recruitment.unit("Hemtjänst norr")));
        As.manager().get("/vacancies/" + bare + "/preview").then().statusCode(409);
    }

    @Test
    void channel_getsALinkAndIsNamedOnce() {
        String id = Recruitment.published();
        channel(id, "Platsbanken")
                .statusCode(201)
                .body("slug", is("platsbanken"))
                .body("link", containsString("?channel=platsbanken"));
        channel(id, "Platsbanken").statusCode(201).body("slug", is("platsbanken"));
        channel(id, "PLATSBANKEN!").statusCode(422).body("errors.field", equalTo(List.of("name")));
        channel(id, "!?").statusCode(422);
        String linkedIn =
                channel(id, "Linked In, Åre").statusCode(201).extract().path("id");
        As.observer()
                .get("/api/v1/vacancies/" + id + "/channels")
                .then()
                .body("slug", equalTo(List.of("linked-in-are", "platsbanken")));
        As.manager().get("/vacancies/" + id + "/channels").then().body(containsString("?channel=linked-in-are"));
        As.manager()
                .delete("/api/v1/vacancies/" + id + "/channels/" + linkedIn)
                .then()
                .statusCode(204);
        As.manager()
                .delete("/api/v1/vacancies/" + id + "/channels/" + linkedIn)
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse channel(String id, String name) {
        return As.manager()
                .contentType(JSON)
                .body(Map.of("name", name))
                .post("/api/v1/vacancies/" + id + "/channels")
                .then();
    }
}
