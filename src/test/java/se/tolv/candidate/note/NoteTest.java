package se.tolv.candidate.note;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.vacancy.Recruitment;

/** The card tells everything in the order of time, and notes on it are for colleagues only. */
@TolvTest
class NoteTest {

    @Test
    void card_ofKnownApplicant_tellsEverythingInTheOrderOfTime() {
        String vacancy = Recruitment.published();
        String id = Recruitment.applied(vacancy);
        note(id, "Ring på torsdag.").statusCode(204);
        Recruitment.move(id, 0, "SHORTLISTED").statusCode(200);
        events(id)
                .body("kind", contains("RECEIVED", "MESSAGE", "NOTE", "MOVED"))
                .body("words[2]", is("Ring på torsdag."))
                .body("by[2]", is("Maria Lindqvist"));
        List<String> told = Jsoup.parse(As.manager()
                        .get("/applications/" + id)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .select(".tolv-events li div > span")
                .eachText();
        assertThat(told).hasSize(4);
        assertThat(told.get(2)).contains("Anteckning", "Maria Lindqvist");
    }

    @Test
    void card_ofHiddenApplicant_tellsNeitherLettersNorArrival() {
        String id = Recruitment.applied(Recruitment.publishedAnonymous());
        note(id, "Bra svar på fråga två.").statusCode(204);
        events(id).body("kind", contains("NOTE"));
    }

    @Test
    void mention_isMailedAndListedToThatColleague_withoutNameAndWords() {
        String vacancy = Recruitment.publishedAnonymous();
        String id = Recruitment.applied(vacancy);
        String words = "@hr kan du se på legitimationen? Skriv inte till anna@hr.example. " + UUID.randomUUID();
        note(id, words).statusCode(204);
        OutgoingMail mail = InDemo.get(
                () -> OutgoingMail.<OutgoingMail>find("recipient = 'hr@demo.example' order by createdAt desc, id desc")
                        .firstResult());
        assertThat(mail.text).contains("Maria Lindqvist har nämnt dig").doesNotContain("legitimationen", "Anna");
        assertThat(mail.secretLink).endsWith("/applications/" + id);
        String alias = InDemo.get(() -> Application.<Application>findById(UUID.fromString(id)).alias);
        As.hr()
                .get("/api/v1/mentions")
                .then()
                .statusCode(200)
                .body("[0].words", is(words))
                .body("[0].applicant", is(alias));
        As.hr()
                .get("/mentions")
                .then()
                .statusCode(200)
                .body(containsString(words))
                .body(containsString(alias));
        As.manager().get("/api/v1/mentions").then().body("words", not(hasItem(words)));
    }

    @Test
    void mention_ofNobodyOrOfSomebodyWhoReadsNoApplications_isRefusedByName() {
        String id = Recruitment.applied(Recruitment.published());
        for (String handle : List.of("@nobody", "@bedomare", "@facket", "@admin")) {
            note(id, "Hej " + handle + "!")
                    .statusCode(422)
                    .body("errors.field", contains("words"))
                    .body("errors.message", contains(containsString(handle)));
        }
        note(id, " ").statusCode(422);
        events(id).body("kind", not(hasItem("NOTE")));
    }

    @Test
    void note_sentTwice_standsOnce() {
        String id = Recruitment.applied(Recruitment.published());
        for (int click = 0; click < 2; click++) {
            As.manager()
                    .formParam("requestKey", "note-" + id)
                    .formParam("words", "En gång.")
                    .post("/applications/" + id + "/notes")
                    .then()
                    .statusCode(303);
        }
        events(id).body("findAll { it.kind == 'NOTE' }.words", contains("En gång."));
        As.manager()
                .formParam("words", "")
                .post("/applications/" + id + "/notes")
                .then()
                .statusCode(422);
    }

    @Test
    void nextAction_isShownOnTheCard_replacedAndCleared() {
        String id = Recruitment.applied(Recruitment.published());
        String day = "2030-05-02";
        plan(id, Map.of("nextAction", "Ring på torsdag.", "nextDay", day))
                .statusCode(200)
                .body("nextAction.words", is("Ring på torsdag."))
                .body("nextAction.day", is(day))
                .body("nextAction.by", is("Maria Lindqvist"));
        As.manager().get("/applications/" + id).then().statusCode(200).body(containsString("Ring på torsdag."));
        plan(id, Map.of("nextAction", "Ring", "nextDay", "i morgon"))
                .statusCode(422)
                .body("errors.field", contains("nextDay"));
        As.manager()
                .formParam("nextAction", "Mejla.")
                .formParam("nextDay", "")
                .post("/applications/" + id + "/next-action")
                .then()
                .statusCode(303);
        As.manager()
                .get("/api/v1/applications/" + id)
                .then()
                .body("nextAction.words", is("Mejla."))
                .body("nextAction.day", nullValue());
        plan(id, Map.of("nextAction", " ")).statusCode(200).body("nextAction", nullValue());
        As.observer()
                .formParam("nextAction", "Mejla.")
                .post("/applications/" + id + "/next-action")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse plan(String id, Map<String, String> form) {
        return As.manager()
                .contentType(JSON)
                .body(form)
                .put("/api/v1/applications/" + id + "/next-action")
                .then();
    }

    @Test
    void trail_doesNotSayWhatTheNoteSays() {
        String id = Recruitment.applied(Recruitment.published());
        note(id, "Hemligt ord").statusCode(204);
        As.hr()
                .get("/api/v1/history/application/" + id)
                .then()
                .body("action", hasItem("application.noted"))
                .body("changes.flatten()", not(hasItem(containsString("Hemligt"))))
                .body("find { it.action == 'application.noted' }.changes", empty());
    }

    private static ValidatableResponse note(String id, String words) {
        return As.manager()
                .contentType(JSON)
                .body(Map.of("words", words))
                .post("/api/v1/applications/" + id + "/notes")
                .then();
    }

    private static ValidatableResponse events(String id) {
        return As.manager().get("/api/v1/applications/" + id + "/events").then().statusCode(200);
    }
}
