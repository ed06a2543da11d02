package se.tolv.feedback.owed;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.platform.mail.OutgoingMail;

/** Writing to several at once, waiving, and asking the list for its parts. */
@TolvTest
class OwedManyTest {

    @Inject
    Clock clock;

    @Test
    void preview_ofMany_showsEachLetterAndSendsNothing() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID one = obligationOf(post.receivedFrom("Amira Haddad", email));
        UUID other = obligationOf(post.receivedFrom("Bo Ek", OpenPost.someEmail()));
        many(List.of(one, other), List.of(0, 0), true)
                .statusCode(200)
                .body("to", equalTo(List.of("Amira Haddad", "Bo Ek")))
                .body("[0].text", containsString("Hello Amira Haddad,"))
                .body("[0].text", containsString("We are still reading."));
        assertThat(mails(email)).isEqualTo(1);
        many(List.of(one, other), List.of(0, 0), false).statusCode(200).body("", hasSize(2));
        assertThat(mails(email)).isEqualTo(2);
    }

    @Test
    void write_toManyOfWhomOneHasChanged_writesToNobody() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID one = obligationOf(post.receivedFrom("Amira Haddad", email));
        UUID other = obligationOf(post.receivedFrom("Bo Ek", OpenPost.someEmail()));
        many(List.of(one, other), List.of(0, 7), false).statusCode(412);
        assertThat(mails(email)).isEqualTo(1);
        many(List.of(one), List.of(), false).statusCode(422);
    }

    @Test
    void waive_withAReason_endsItAndTellsNobody() {
        OpenPost post = OpenPost.inTwoWeeks();
        String email = OpenPost.someEmail();
        UUID owed = obligationOf(post.receivedFrom("Amira Haddad", email));
        waive(owed, "").statusCode(422).body("errors[0].field", equalTo("waiver"));
        waive(owed, "Har fått besked på plats.").statusCode(200).body("state", equalTo("WAIVED"));
        waive(owed, "Har fått besked på plats.").statusCode(409);
        assertThat(mails(email)).isEqualTo(1);
        As.hr()
                .get("/api/v1/feedback/obligations?state=WAIVED&vacancy=" + post.id())
                .then()
                .body("", hasSize(1));
    }

    @Test
    void list_byDayLatenessAndManager_showsOnlyThose() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID owed = obligationOf(post.receivedFrom("Amira Haddad", OpenPost.someEmail()));
        LocalDate due = InDemo.get(() -> se.tolv.platform.time.Days.of(Obligation.<Obligation>findById(owed).dueAt));
        String mine = "/api/v1/feedback/obligations?vacancy=" + post.id();
        As.hr().get(mine + "&due=" + due).then().body("", hasSize(1));
        As.hr().get(mine + "&due=" + due.minusDays(1)).then().body("", hasSize(0));
        As.hr().get(mine + "&late=true").then().body("", hasSize(0));
        InDemo.change(() ->
                Obligation.<Obligation>findById(owed).dueAt = clock.instant().minusSeconds(60));
        As.hr().get(mine + "&late=true").then().body("", hasSize(1));
        String manager = As.hr().get(mine).then().extract().path("[0].managerId");
        As.hr().get(mine + "&manager=" + manager).then().body("", hasSize(1));
        As.hr().get(mine + "&manager=" + UUID.randomUUID()).then().body("", hasSize(0));
        As.hr().get(mine + "&due=soon").then().statusCode(422).body("errors[0].field", equalTo("due"));
    }

    @Test
    void search_ofWhatHasEnded_goesBackNinetyDays_andInOneVacancyToTheBeginning() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID owed = obligationOf(post.receivedFrom("Amira Haddad", OpenPost.someEmail()));
        waive(owed, "Har fått besked på plats.").statusCode(200);
        String waived = "/api/v1/feedback/obligations?state=WAIVED&q=" + post.title();
        As.hr().get(waived).then().statusCode(200).body("id", contains(owed.toString()));
        InDemo.change(() ->
                Obligation.<Obligation>findById(owed).dueAt = clock.instant().minus(Duration.ofDays(91)));
        As.hr().get(waived).then().statusCode(200).body("", hasSize(0));
        As.hr().get(waived + "&vacancy=" + post.id()).then().body("id", contains(owed.toString()));
    }

    @Test
    void search_ofWhatWasMissed_findsWhatIsOwedStill_howeverLongAgoItWasDue() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID owed = obligationOf(post.receivedFrom("Amira Haddad", OpenPost.someEmail()));
        InDemo.change(() ->
                Obligation.<Obligation>findById(owed).dueAt = clock.instant().minus(Duration.ofDays(91)));
        As.hr()
                .get("/api/v1/feedback/obligations?state=BROKEN&q=" + post.title())
                .then()
                .statusCode(200)
                .body("id", contains(owed.toString()));
    }

    private static ValidatableResponse many(List<UUID> ids, List<Integer> versions, boolean preview) {
        return As.manager()
                .contentType(JSON)
                .body(Map.of("ids", ids, "versions", versions, "text", "We are still reading."))
                .post("/api/v1/feedback/obligations/updates?preview=" + preview)
                .then();
    }

    private static ValidatableResponse waive(UUID owed, String reason) {
        return As.manager()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("waiver", reason))
                .post("/api/v1/feedback/obligations/" + owed + "/waiver")
                .then();
    }

    private static UUID obligationOf(UUID application) {
        return InDemo.get(() -> Obligation.openOf(application).get(0).id);
    }

    private static long mails(String email) {
        return InDemo.get(() -> OutgoingMail.count("recipient", email));
    }
}
