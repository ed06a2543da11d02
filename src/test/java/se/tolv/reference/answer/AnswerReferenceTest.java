package se.tolv.reference.answer;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.sessions.JqwikSession;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.audit.AuditEntry;
import se.tolv.feedback.TestTime;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.reference.referee.Referee;
import se.tolv.reference.referee.RefereeNaming;
import se.tolv.reference.request.ReferenceCase;
import se.tolv.reference.request.ReferenceLink;
import se.tolv.reference.request.ReferenceRequest;
import se.tolv.reference.setting.DisposeOfReferences;
import se.tolv.reference.sign.NetworkTrace;
import se.tolv.reference.sign.ReferenceSign;
import se.tolv.reference.sign.SignKind;
import se.tolv.vacancy.Vacancy;

/** The referee's side: the link, the answers, what a person should look at, and the end of it all. */
@TolvTest
class AnswerReferenceTest {

    private static final int SEQUENCES = 8;

    @Inject
    DisposeOfReferences disposal;

    @Test
    void link_opened_saysWhatIsDoneWithTheAnswers_beforeAnyQuestion() {
        String secret = ReferenceCase.interviewed().named().asked(0);
        As.nobody()
                .cookie("tolv_language", "en")
                .get("/referee/" + secret)
                .then()
                .statusCode(200)
                .body(containsString("Amira Haddad"))
                .body(containsString("public record"))
                .body(containsString("on asking for them"))
                .body(containsString("2 years"))
                .body(not(containsString("<textarea")));
        As.nobody()
                .formParam("x", "")
                .post("/referee/" + secret + "/begin")
                .then()
                .statusCode(303);
        As.nobody()
                .get("/referee/" + secret)
                .then()
                .body(containsString("<textarea"))
                .body(not(containsString("checked")));
    }

    @Test
    void link_thatIsWrong_isUnknown_inPageAndApi() {
        String wrong = Secrets.next();
        As.nobody().get("/referee/" + wrong).then().statusCode(404).body(containsString("Länken stämmer inte"));
        As.nobody().get(ReferenceCase.link(wrong)).then().statusCode(404);
        As.nobody().post(ReferenceCase.link(wrong) + "/submission").then().statusCode(404);
        As.nobody().post("/referee/" + wrong + "/begin").then().statusCode(404);
    }

    @Test
    void link_thatIsTooOld_isRenewedToTheSameAddress_andKeepsWhatWasSaved() {
        TestTime time = TestTime.standing();
        ReferenceCase one = ReferenceCase.interviewed().named();
        String old = one.asked(0);
        ReferenceCase.begin(old);
        ReferenceCase.save(old, 0, ReferenceCase.answers(As.nobody().get(ReferenceCase.link(old)), "4"))
                .statusCode(200);
        time.set(time.today().plusDays(31), LocalTime.NOON);
        As.nobody().get("/referee/" + old).then().statusCode(200).body(containsString("slutat fungera"));
        As.nobody().get(ReferenceCase.link(old)).then().statusCode(409);
        UUID request = InDemo.get(() -> ReferenceRequest.of(one.application).get(0).id);
        String email = InDemo.get(() -> Referee.of(one.application).get(0).email);
        for (int click = 0; click < 3; click++) {
            As.nobody().post("/referee/" + old + "/link").then().statusCode(303);
        }
        assertThat(InDemo.get(() -> ReferenceLink.count("requestId", request))).isEqualTo(2);
        As.nobody()
                .get(ReferenceCase.link(ReferenceCase.secretMailedTo(email)))
                .then()
                .statusCode(200)
                .body("saves", is(1))
                .body("questions.given.words", hasItem("Svar 2"));
    }

    @Test
    void save_beforeReadingWhatIsDoneWithIt_isRefused() {
        String secret = ReferenceCase.interviewed().named().asked(0);
        ReferenceCase.save(secret, 0, List.of()).statusCode(409);
        As.nobody().post(ReferenceCase.link(secret) + "/submission").then().statusCode(409);
    }

    @Test
    void send_withAnswersMissing_namesEach_andNothingIsFilledIn() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        String secret = one.asked(0);
        ReferenceCase.begin(secret);
        Response sheet = As.nobody().get(ReferenceCase.link(secret));
        sheet.then()
                .body("questions.given.rating", everyItem(nullValue()))
                .body("questions.given.choice", everyItem(nullValue()));
        As.nobody()
                .post(ReferenceCase.link(secret) + "/submission")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("answers.0.choice", "answers.1.from", "answers.3.rating"));
        one.referees().then().body("referees[0].request.status", is("ASKED"));
    }

    @Test
    void save_ofWhatIsNoAnswer_namesTheField() {
        String secret = ReferenceCase.interviewed().named().asked(0);
        ReferenceCase.begin(secret);
        Response sheet = As.nobody().get(ReferenceCase.link(secret));
        String question = sheet.path("questions[3].id");
        ReferenceCase.save(secret, 0, List.of(Map.of("question", question, "rating", "6")))
                .statusCode(422)
                .body("errors[0].field", is("answers.0.rating"));
        ReferenceCase.save(secret, 0, List.of(Map.of("question", UUID.randomUUID(), "words", "x")))
                .statusCode(422)
                .body("errors[0].field", is("answers.0.question"));
        ReferenceCase.save(secret, 0, List.of(Map.of("question", sheet.path("questions[0].id"), "choice", "none")))
                .statusCode(422)
                .body("errors[0].field", is("answers.0.choice"));
        ReferenceCase.save(secret, 0, List.of(Map.of("question", question, "words", "x".repeat(4001))))
                .statusCode(422)
                .body("errors[0].field", is("answers.0.words"));
        As.nobody()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body("{\"answers\": null}")
                .put(ReferenceCase.link(secret) + "/answers")
                .then()
                .statusCode(422);
    }

    @Test
    void send_atTheSameTimeTwice_isDoneOnce() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        String secret = one.asked(0);
        ReferenceCase.begin(secret);
        ReferenceCase.save(secret, 0, ReferenceCase.answers(As.nobody().get(ReferenceCase.link(secret)), "4"))
                .statusCode(200);
        List<Integer> statuses = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> As.nobody()
                        .post(ReferenceCase.link(secret) + "/submission")
                        .statusCode()))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(statuses).containsOnly(204);
        assertThat(InDemo.get(() -> AuditEntry.count(
                        "objectId = ?1 and action = 'application.referenceAnswered'", one.application)))
                .isEqualTo(1);
        ReferenceCase.save(secret, 1, List.of()).statusCode(409);
        As.nobody().get("/referee/" + secret).then().statusCode(200).body(containsString("Tack för dina svar"));
    }

    @Test
    void save_inTwoWindows_isRefusedToTheSecond_andThePageShowsBoth() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        String secret = one.asked(0);
        ReferenceCase.begin(secret);
        Response sheet = As.nobody().get(ReferenceCase.link(secret));
        String first = sheet.path("questions[2].id");
        String second = sheet.path("questions[3].id");
        ReferenceCase.save(secret, 0, List.of(Map.of("question", first, "words", "Skrivet i ett fönster")))
                .statusCode(200);
        ReferenceCase.save(secret, 0, List.of(Map.of("question", first, "words", "Skrivet i ett fönster")))
                .statusCode(200);
        ReferenceCase.save(secret, 0, List.of(Map.of("question", second, "words", "Skrivet i ett annat")))
                .statusCode(412);
        As.nobody()
                .formParam("saves", "0")
                .formParam("answers.0.question", first)
                .formParam("answers.0.words", "")
                .formParam("answers.1.question", second)
                .formParam("answers.1.words", "Skrivet i ett annat")
                .post("/referee/" + secret + "/answers")
                .then()
                .statusCode(412)
                .body(containsString("Skrivet i ett fönster"))
                .body(containsString("Skrivet i ett annat"))
                .body(containsString("name=\"saves\" value=\"1\""));
    }

    /**
     * @param question place of the question that is answered, among those with words
     * @param stale whether the client overlooks what was saved last
     */
    record Saving(int question, String words, boolean stale) {}

    private static Arbitrary<List<Saving>> savings() {
        return Combinators.combine(
                        Arbitraries.integers().between(2, 4),
                        Arbitraries.strings()
                                .withChars("aåö \n'\"<")
                                .ofMinLength(1)
                                .ofMaxLength(20),
                        Arbitraries.integers().between(0, 3).map(dice -> dice == 0))
                .as(Saving::new)
                .list()
                .ofMinSize(4)
                .ofMaxSize(12);
    }

    @Test
    void anySequenceOfSaves_losesNoAnswerThatWasAcknowledged() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        String secret = one.asked(0);
        ReferenceCase.begin(secret);
        Map<String, String> acknowledged = new HashMap<>();
        JqwikSession.run(() -> IntStream.range(0, SEQUENCES)
                .forEach(i -> savings().sample().forEach(saving -> {
                    Response sheet = As.nobody().get(ReferenceCase.link(secret));
                    int saves = sheet.path("saves");
                    String question = sheet.path("questions[" + saving.question() + "].id");
                    int status = ReferenceCase.save(
                                    secret,
                                    saving.stale() ? saves - 1 : saves,
                                    List.of(Map.of("question", question, "words", saving.words())))
                            .extract()
                            .statusCode();
                    assertThat(status).isIn(200, 412);
                    if (status == 200) {
                        acknowledged.put(question, saving.words().strip());
                    }
                    Map<String, String> stored = new HashMap<>();
                    List<Map<String, Object>> given =
                            As.nobody().get(ReferenceCase.link(secret)).path("questions.given");
                    given.forEach(answer -> stored.put(
                            (String) answer.get("question"),
                            answer.get("words") == null ? "" : (String) answer.get("words")));
                    acknowledged.forEach((key, words) -> assertThat(stored).containsEntry(key, words));
                })));
    }

    @Test
    void decline_removesWhatWasSaved_andIsSaidOnce() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        String secret = one.asked(0);
        ReferenceCase.begin(secret);
        ReferenceCase.save(secret, 0, ReferenceCase.answers(As.nobody().get(ReferenceCase.link(secret)), "4"));
        for (int click = 0; click < 2; click++) {
            As.nobody()
                    .formParam("reason", "")
                    .post("/referee/" + secret + "/decline")
                    .then()
                    .statusCode(303);
        }
        UUID request = one.requestId(0);
        assertThat(InDemo.get(() -> ReferenceAnswer.count("requestId", request)))
                .isZero();
        assertThat(InDemo.get(() -> AuditEntry.count(
                        "objectId = ?1 and action = 'application.referenceDeclined'", one.application)))
                .isEqualTo(1);
        As.nobody().get("/referee/" + secret).then().body(containsString("Du har tackat nej"));
    }

    @Test
    void ratings_haveTheirMeanFromThoseWhoCouldSay() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        ReferenceCase.answer(one.asked(0), "5", "CANNOT_SAY");
        ReferenceCase.answer(one.asked(1), "2", "CANNOT_SAY");
        As.manager()
                .get(one.api() + "/references/ratings")
                .then()
                .statusCode(200)
                .body("[0].mean", is(3.5f))
                .body("[0].ratings.rating", is(List.of(5, 2)))
                .body("[0].ratings.words", everyItem(notNullValue()))
                .body("[1].mean", nullValue());
        As.manager()
                .get("/applications/" + one.application + "/references/answers")
                .then()
                .statusCode(200)
                .body(containsString("skiljer mer än ett steg"))
                .body(containsString("3,5"));
    }

    @Test
    void answers_thatAreOnlySaved_areTheRefereesOwn() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        String secret = one.asked(0);
        ReferenceCase.begin(secret);
        ReferenceCase.save(secret, 0, ReferenceCase.answers(As.nobody().get(ReferenceCase.link(secret)), "4"));
        As.manager().get(one.api() + "/references").then().body("", hasSize(0));
        As.manager().get(one.api() + "/references/ratings").then().body("", hasSize(0));
    }

    @Test
    void call_isFilledInByWhoeverCalls_andSaysSo() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        one.ask(0, "PHONE").statusCode(200);
        UUID request = one.requestId(0);
        assertThat(InDemo.get(() -> OutgoingMail.count("aboutId", request))).isZero();
        String api = "/api/v1/references/" + request + "/answers";
        As.manager().post(api + "/completion").then().statusCode(422);
        As.manager()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("answers", ReferenceCase.answers(As.manager().get(api), "3")))
                .put(api)
                .then()
                .statusCode(200);
        As.manager().post(api + "/completion").then().statusCode(204);
        As.manager().post(api + "/completion").then().statusCode(204);
        As.manager().get(one.api() + "/references").then().body("[0].calledBy", is("Maria Lindqvist"));
        assertThat(signs(request)).isEmpty();
    }

    @Test
    void signs_areFound_andMarkedAsLookedAtOnce() {
        ReferenceCase one = ReferenceCase.interviewed();
        one.askApplicant().statusCode(204);
        one.name(ReferenceCase.referee("Kerstin Lund", "MANAGER", one.email())).statusCode(200);
        one.handIn().statusCode(204);
        one.candidate().get(one.mine()).then().statusCode(200);
        String secret = one.asked(0);
        ReferenceCase.answer(secret, "5");
        UUID request = one.requestId(0);
        // The candidate and the referee of this test come from one machine.
        assertThat(signs(request))
                .containsExactlyInAnyOrder(
                        SignKind.SAME_ADDRESS, SignKind.SAME_NETWORK, SignKind.FAST, SignKind.ALL_THE_SAME);
        String sign = one.referees().path("referees[0].request.signs[0].id");
        for (String note : List.of("De delar adress.", "En gång till")) {
            As.manager()
                    .contentType(JSON)
                    .body(Map.of("note", note))
                    .post("/api/v1/references/" + request + "/signs/" + sign)
                    .then()
                    .statusCode(204);
        }
        one.referees()
                .then()
                .body("referees[0].request.signs[0].lookedBy", is("Maria Lindqvist"))
                .body("referees[0].request.signs[0].note", is("De delar adress."));
        assertThat(InDemo.get(() -> AuditEntry.count(
                        "objectId = ?1 and action = 'application.referenceSignLookedAt'", one.application)))
                .isEqualTo(1);
    }

    @Test
    void signs_ofAnOrdinaryReference_areNone() {
        TestTime time = TestTime.standing();
        ReferenceCase one = ReferenceCase.interviewed().named();
        InDemo.change(() -> NetworkTrace.delete("applicationId", one.application));
        String secret = one.asked(0);
        ReferenceCase.begin(secret);
        ReferenceCase.save(secret, 0, ReferenceCase.answers(As.nobody().get(ReferenceCase.link(secret)), "4", "3"))
                .statusCode(200);
        time.set(time.today().plusDays(1), LocalTime.NOON);
        As.nobody().post(ReferenceCase.link(secret) + "/submission").then().statusCode(204);
        assertThat(signs(InDemo.get(() -> ReferenceRequest.of(one.application).get(0).id)))
                .isEmpty();
    }

    private static List<SignKind> signs(UUID request) {
        return InDemo.get(() -> ReferenceSign.<ReferenceSign>list("requestId", request).stream()
                .map(sign -> sign.kind)
                .toList());
    }

    @Test
    void disposal_afterTheTimeSet_removesThoseOfApplicantsNotHired_andLogsHowMany() {
        ReferenceCase old = ReferenceCase.interviewed().named();
        ReferenceCase.answer(old.asked(0), "4");
        UUID request = old.requestId(0);
        ReferenceCase fresh = ReferenceCase.interviewed().named();
        close(old, 731);
        close(fresh, 729);
        InDemo.run(() -> {
            disposal.dispose();
            return null;
        });
        assertThat(InDemo.get(() -> Referee.of(old.application))).isEmpty();
        assertThat(InDemo.get(() -> RefereeNaming.of(old.application))).isEmpty();
        assertThat(InDemo.get(() -> ReferenceAnswer.of(request))).isEmpty();
        assertThat(InDemo.get(() -> OutgoingMail.count("aboutId", request))).isZero();
        assertThat(InDemo.get(() -> Referee.of(fresh.application))).hasSize(2);
        AuditEntry line = InDemo.get(() -> AuditEntry.<AuditEntry>find(
                        "objectId = ?1 and action = 'vacancy.referencesDisposed'", old.post.id())
                .singleResult());
        assertThat(line.changes)
                .extracting(change -> change.field() + "=" + change.after())
                .contains("referees=2", "requests=1", "applications=1");
    }

    private static void close(ReferenceCase one, int daysAgo) {
        InDemo.change(() -> Vacancy.<Vacancy>findById(one.post.id()).closedAt =
                InDemo.bean(Clock.class).instant().minus(Duration.ofDays(daysAgo)));
    }
}
