package se.tolv.feedback.calendar;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
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
import se.tolv.feedback.obligation.Obligation;

/** The employer's own closed days: one, many, wrong ones, and what they do to promises. */
@TolvTest
class ClosedDayTest {

    private static final WorkingDays SWEDEN = new WorkingDays(Set.of());

    @Test
    void add_aDayOnThePromisedOne_movesThePromiseAndRemovingItMovesItBack() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID application = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        LocalDate promised = SWEDEN.plusWorkingDays(post.deadline(), 10);
        ValidatableResponse added = As.hr()
                .contentType(JSON)
                .body(Map.of("day", promised.toString(), "name", "Klämdag"))
                .post("/api/v1/feedback/closed-days")
                .then()
                .statusCode(201)
                .header("ETag", "\"0\"");
        assertThat(due(application)).isEqualTo(WorkingDays.endOf(SWEDEN.plusWorkingDays(post.deadline(), 11)));
        As.observer()
                .get("/api/v1/feedback/calendar?from=" + promised + "&to=" + promised)
                .then()
                .body("[0].working", equalTo(false))
                .body("[0].name", equalTo("Klämdag"));
        As.hr()
                .header("If-Match", "\"0\"")
                .delete("/api/v1/feedback/closed-days/" + added.extract().path("id"))
                .then()
                .statusCode(204);
        assertThat(due(application)).isEqualTo(WorkingDays.endOf(promised));
    }

    @Test
    void addAll_aList_addsEachDayOnce() {
        String list = "2061-05-20 Klämdag\n\n2061-12-27; Stängt\n2061-05-20 Klämdag\n";
        addAll(list).statusCode(200).body("added", equalTo(2));
        addAll(list).statusCode(200).body("added", equalTo(0));
    }

    @Test
    void addAll_aCalendarFile_addsEveryDayOfEachEvent() {
        addAll("""
                        BEGIN:VCALENDAR
                        VERSION:2.0
                        PRODID:-//Test//SV
                        BEGIN:VEVENT
                        UID:1
                        DTSTART;VALUE=DATE:20620731
                        DTEND;VALUE=DATE:20620803
                        SUMMARY:Sommarstängt
                        END:VEVENT
                        BEGIN:VEVENT
                        UID:2
                        DTSTART;VALUE=DATE:20621229
                        SUMMARY:Mellandag
                        END:VEVENT
                        END:VCALENDAR
                        """).statusCode(200).body("added", equalTo(4));
        As.hr()
                .get("/api/v1/feedback/closed-days")
                .then()
                .body(
                        "findAll { it.day.startsWith('2062') }.day",
                        equalTo(List.of("2062-07-31", "2062-08-01", "2062-08-02", "2062-12-29")));
    }

    @Test
    void addAll_withWrongLines_namesEachAndAddsNothing() {
        addAll("2063-01-02 Stängt\nsnart stängt\n2063-02-30 Finns inte\n1850-01-01 För länge sedan")
                .statusCode(422)
                .body("errors", hasSize(3))
                .body("errors[0].message", containsString("2:"))
                .body("errors[1].message", containsString("3:"))
                .body("errors[2].message", containsString("4:"));
        As.hr().get("/api/v1/feedback/closed-days").then().body("findAll { it.day.startsWith('2063') }", hasSize(0));
    }

    @Test
    void addAll_fileThatIsNoCalendar_saysSo() {
        addAll("BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nDTSTART;VALUE=DATE:20640101")
                .statusCode(422)
                .body("errors[0].field", equalTo("text"));
        addAll("\u0000\u0001PK").statusCode(422);
        addAll(" ").statusCode(422);
        addAll("BEGIN:VCALENDAR\nEND:VCALENDAR").statusCode(422);
    }

    @Test
    void add_twiceOrOfNonsense_namesTheField() {
        Map<String, String> day = Map.of("day", "2065-03-03", "name", "Stängt");
        As.hr()
                .contentType(JSON)
                .body(day)
                .post("/api/v1/feedback/closed-days")
                .then()
                .statusCode(201);
        As.hr()
                .contentType(JSON)
                .body(day)
                .post("/api/v1/feedback/closed-days")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("day"));
        As.hr()
                .contentType(JSON)
                .body(Map.of("day", "9999-12-31", "name", "x\u202Ey"))
                .post("/api/v1/feedback/closed-days")
                .then()
                .statusCode(422)
                .body("errors", hasSize(2));
        As.manager()
                .contentType(JSON)
                .body(day)
                .post("/api/v1/feedback/closed-days")
                .then()
                .statusCode(403);
    }

    @Test
    void page_showsTheYearAndTakesADayAndAFile() {
        As.hr()
                .header("Accept-Language", "sv")
                .get("/calendar?year=2026")
                .then()
                .statusCode(200)
                .body(containsString("Midsommarafton"));
        As.hr()
                .formParam("day", "2066-03-03")
                .formParam("name", "Stängt")
                .post("/calendar/days")
                .then()
                .statusCode(303);
        As.hr()
                .multiPart("file", "dagar.ics", "inget".getBytes(), "text/calendar")
                .post("/calendar/import")
                .then()
                .statusCode(422);
        As.hr()
                .multiPart("file", "dagar.txt", new byte[] {'2', '0', '6', '6', (byte) 0xC3}, "text/plain")
                .header("Accept-Language", "en")
                .post("/calendar/import")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#file\""), containsString("not text in UTF-8"));
        As.hr()
                .multiPart("text", "2066-04-04 Stängt")
                .post("/calendar/import")
                .then()
                .statusCode(303);
    }

    private static ValidatableResponse addAll(String text) {
        return As.hr()
                .contentType(JSON)
                .body(Map.of("text", text))
                .post("/api/v1/feedback/closed-days/import")
                .then();
    }

    private static java.time.Instant due(UUID application) {
        return InDemo.get(() -> Obligation.openOf(application).get(0).dueAt);
    }
}
