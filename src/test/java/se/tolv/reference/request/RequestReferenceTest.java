package se.tolv.reference.request;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.OtherEmployer;
import se.tolv.TolvTest;
import se.tolv.account.Account;
import se.tolv.account.unit.Unit;
import se.tolv.audit.AuditEntry;
import se.tolv.feedback.TestTime;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.platform.time.Clocks;
import se.tolv.vacancy.Vacancy;

/** From asking the candidate for referees to waiting for them. */
@TolvTest
class RequestReferenceTest {

    @Inject
    RemindReferee remindReferee;

    @Inject
    OfferReplacement offerReplacement;

    @Inject
    OtherEmployer others;

    @Test
    void askApplicant_beforeTheInterview_isRefusedWithTheReason() {
        ReferenceCase early = ReferenceCase.received(OpenPost.someEmail());
        early.askApplicant().statusCode(409).body("detail", containsString("intervjun"));
        early.candidate().get(early.mine()).then().statusCode(404);
    }

    @Test
    void askApplicant_twice_asksOnce() {
        ReferenceCase one = ReferenceCase.interviewed();
        long before = mailsTo(one.email());
        one.askApplicant().statusCode(204);
        one.askApplicant().statusCode(204);
        assertThat(mailsTo(one.email())).isEqualTo(before + 1);
        assertThat(audited(one, "application.refereesWanted")).isEqualTo(1);
    }

    @Test
    void askApplicant_withProtectedIdentity_isRefused() {
        OpenPost post = OpenPost.inTwoWeeks();
        String id = As.hr()
                .contentType(JSON)
                .body("{}")
                .post("/api/v1/vacancies/" + post.id() + "/applications/protected")
                .path("id");
        As.manager()
                .post("/api/v1/applications/" + id + "/referees/naming")
                .then()
                .statusCode(409)
                .body("detail", containsString("skyddade personuppgifter"));
    }

    @Test
    void handIn_withoutAManager_isRefused_andWithOneTellsTheLeader() {
        ReferenceCase one = ReferenceCase.interviewed();
        one.askApplicant().statusCode(204);
        one.name(ReferenceCase.referee("Anders Holm", "COLLEAGUE", "a@" + one.application + ".example"))
                .statusCode(200)
                .body("managerNamed", is(false));
        one.handIn().statusCode(422).body("errors[0].field", is("referees"));
        one.name(ReferenceCase.referee("Kerstin Lund", "MANAGER", "k@" + one.application + ".example"))
                .statusCode(200);
        one.handIn().statusCode(204);
        one.handIn().statusCode(204);
        assertThat(audited(one, "application.refereesNamed")).isEqualTo(1);
        one.candidate().get(one.mine()).then().body("waiting", is(false));
    }

    @Test
    void name_withNoWayToReachThem_orTheSameAddressTwice_namesTheField() {
        ReferenceCase one = ReferenceCase.interviewed();
        one.askApplicant().statusCode(204);
        Map<String, Object> nowhere = ReferenceCase.referee("Kerstin Lund", "MANAGER", "");
        nowhere.put("phone", " ");
        one.name(nowhere).statusCode(422).body("errors[0].field", is("phone"));
        String email = "k@" + one.application + ".example";
        one.name(ReferenceCase.referee("Kerstin Lund", "MANAGER", email)).statusCode(200);
        one.name(ReferenceCase.referee("Karin Lund", "COLLEAGUE", email.toUpperCase()))
                .statusCode(422)
                .body("errors[0].field", is("email"));
        one.name(Map.of("name", "<b>", "period", "2019"))
                .statusCode(422)
                .body("errors.field", hasItems("name", "relation"));
    }

    @Test
    void referee_untilAsked_canBeChangedAndRemoved_andNotAfter() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        String manager = one.refereeId(0);
        String colleague = one.refereeId(1);
        change(one, manager, ReferenceCase.referee("Kerstin Lund", "COLLEAGUE", "new@" + one.application + ".example"))
                .statusCode(422)
                .body("errors[0].field", is("relation"));
        one.candidate().delete(one.mine() + "/" + manager).then().statusCode(409);
        change(one, manager, ReferenceCase.referee("Kerstin Lundh", "MANAGER", "new@" + one.application + ".example"))
                .statusCode(200)
                .body("referees[0].name", is("Kerstin Lundh"));
        change(one, manager, ReferenceCase.referee("Kerstin Lund", "MANAGER", "new@" + one.application + ".example"))
                .statusCode(412);
        one.asked(1);
        one.candidate().delete(one.mine() + "/" + colleague).then().statusCode(409);
        one.candidate().get(one.mine()).then().body("referees[1].changeable", is(false));
    }

    private static ValidatableResponse change(ReferenceCase one, String referee, Map<String, Object> form) {
        return one.candidate()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(form)
                .put(one.mine() + "/" + referee)
                .then();
    }

    @Test
    void referees_ofAnotherCandidate_areNotFound() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        ReferenceCase other = ReferenceCase.interviewed();
        other.candidate().get(one.mine()).then().statusCode(404);
        other.candidate()
                .contentType(JSON)
                .body(ReferenceCase.referee("Bo Ek", "MANAGER", "bo@example.com"))
                .post(one.mine())
                .then()
                .statusCode(404);
        other.candidate().delete(one.mine() + "/" + one.refereeId(1)).then().statusCode(404);
        one.referees().then().body("referees", hasSize(2));
    }

    @Test
    void ask_beforeTheListIsHandedIn_isRefused() {
        ReferenceCase one = ReferenceCase.interviewed();
        one.askApplicant().statusCode(204);
        one.name(ReferenceCase.referee("Kerstin Lund", "MANAGER", "k@" + one.application + ".example"))
                .statusCode(200);
        one.ask(0, "LINK").statusCode(409);
    }

    @Test
    void ask_twice_mailsOneLink_whoseSecretIsNowhereInTheDatabase() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        String secret = one.asked(0);
        one.ask(0, "LINK").statusCode(200);
        UUID request = one.requestId(0);
        List<ReferenceLink> links = InDemo.get(() -> ReferenceLink.list("requestId", request));
        assertThat(links).hasSize(1);
        assertThat(links.get(0).secretHash).hasSize(64).isNotEqualTo(secret);
        assertThat(audited(one, "application.referenceRequested")).isEqualTo(1);
        assertThat(InDemo.get(() -> OutgoingMail.<OutgoingMail>list("aboutId", request))
                        .get(0)
                        .text)
                .doesNotContain(secret)
                .contains("Amira Haddad");
    }

    @Test
    void ask_byTheWrongWay_orWithNoTemplate_namesTheField() {
        ReferenceCase one = ReferenceCase.interviewed();
        one.askApplicant().statusCode(204);
        one.name(ReferenceCase.referee("Kerstin Lund", "MANAGER", "")).statusCode(200);
        one.handIn().statusCode(204);
        one.ask(0, "LINK").statusCode(422).body("errors[0].field", is("way"));
        As.manager()
                .contentType(JSON)
                .body(Map.of("templateId", UUID.randomUUID(), "way", "PHONE", "language", "SV"))
                .post(one.api() + "/referees/" + one.refereeId(0) + "/requests")
                .then()
                .statusCode(422)
                .body("errors[0].field", is("templateId"));
    }

    @Test
    void remind_within48Hours_doesNothing_andAfterThatOnce() {
        TestTime time = TestTime.standing();
        ReferenceCase one = ReferenceCase.interviewed().named();
        one.asked(0);
        UUID request = one.requestId(0);
        As.manager().post("/api/v1/references/" + request + "/reminder").then().statusCode(409);
        var asked = time.instant().atZone(Clocks.STOCKHOLM);
        time.set(asked.toLocalDate().plusDays(2), asked.toLocalTime().minusMinutes(1));
        assertThat(remind(request)).isFalse();
        time.set(asked.toLocalDate().plusDays(2), asked.toLocalTime().plusMinutes(1));
        assertThat(remind(request)).isTrue();
        assertThat(remind(request)).isFalse();
        assertThat(InDemo.get(() -> OutgoingMail.count("aboutId", request))).isEqualTo(2);
        assertThat(InDemo.get(() -> ReferenceLink.count("requestId", request))).isEqualTo(2);
    }

    @Test
    void remind_ofOneWhoDeclined_doesNothing() {
        TestTime time = TestTime.standing();
        ReferenceCase one = ReferenceCase.interviewed().named();
        String secret = one.asked(0);
        UUID request = one.requestId(0);
        As.nobody()
                .contentType(JSON)
                .body(Map.of("reason", "Hinner inte"))
                .post(ReferenceCase.link(secret) + "/refusal")
                .then()
                .statusCode(204);
        one.referees()
                .then()
                .body("referees[0].request.status", is("DECLINED"))
                .body("referees[0].request.declineReason", is("Hinner inte"));
        time.set(time.today().plusDays(5), LocalTime.NOON);
        assertThat(remind(request)).isFalse();
        assertThat(offer(request)).isFalse();
    }

    private boolean remind(UUID request) {
        return InDemo.get(() -> remindReferee.remind(request));
    }

    private boolean offer(UUID request) {
        return InDemo.get(() -> offerReplacement.offer(request));
    }

    @Test
    void offer_isMadeOnce_tellsBoth_andTheRefereeMayStillAnswer() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        String secret = one.asked(0);
        long before = mailsTo(one.email());
        assertThat(offer(one.requestId(0))).isTrue();
        assertThat(offer(one.requestId(0))).isFalse();
        assertThat(mailsTo(one.email())).isEqualTo(before + 1);
        one.candidate().get(one.mine()).then().body("waiting", is(true)).body("another", is(true));
        ReferenceCase.answer(secret, "3");
        one.referees().then().body("referees[0].request.status", is("ANSWERED"));
    }

    @Test
    void replaceAndCancel_endTheLinkKindly_andLetNothingMoreBeDone() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        String replaced = one.asked(0);
        String cancelled = one.asked(1);
        for (int click = 0; click < 2; click++) {
            As.manager()
                    .post("/api/v1/references/" + one.requestId(0) + "/replacement")
                    .then()
                    .statusCode(204);
            As.manager()
                    .post("/api/v1/references/" + one.requestId(1) + "/cancellation")
                    .then()
                    .statusCode(204);
        }
        assertThat(audited(one, "application.refereeReplaced")).isEqualTo(1);
        for (String secret : List.of(replaced, cancelled)) {
            As.nobody()
                    .cookie("tolv_language", "en")
                    .get("/referee/" + secret)
                    .then()
                    .statusCode(200)
                    .body(containsString("You need not answer any longer"));
            As.nobody().post(ReferenceCase.link(secret) + "/begin").then().statusCode(409);
        }
        As.manager()
                .post("/api/v1/references/" + one.requestId(0) + "/cancellation")
                .then()
                .statusCode(409);
        one.ask(1, "LINK").statusCode(200);
        one.referees().then().body("referees[1].request.status", is("ASKED"));
    }

    @Test
    void rejection_endsWhatIsWaitedFor() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        String secret = one.asked(0);
        As.manager()
                .contentType(JSON)
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "INTERVIEW", "words", "Hello [name]"))
                .post(one.api() + "/rejection")
                .then()
                .statusCode(200);
        As.nobody().get("/referee/" + secret).then().statusCode(200).body(containsString("inte svara längre"));
    }

    @Test
    void references_areForThoseWhoHandleTheApplication() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        one.asked(0);
        for (String path : List.of(
                one.api() + "/referees",
                one.api() + "/references",
                one.api() + "/references/ratings",
                "/applications/" + one.application + "/references",
                "/applications/" + one.application + "/references/answers",
                "/references/" + one.requestId(0) + "/call")) {
            As.hr().get(path).then().statusCode(200);
            As.admin().get(path).then().statusCode(403);
            As.assessor().get(path).then().statusCode(403);
            As.observer().get(path).then().statusCode(403);
        }
        InDemo.change(() -> {
            var vacancy = Vacancy.<Vacancy>findById(one.post.id());
            vacancy.unitId = Unit.<Unit>find("name", "Gata och park").firstResult().id;
            vacancy.managerId = Account.withEmail("hr@demo.example").orElseThrow().id;
        });
        UUID request = InDemo.get(() -> ReferenceRequest.of(one.application).get(0).id);
        for (String path :
                List.of(one.api() + "/referees", one.api() + "/references", "/references/" + request + "/call")) {
            As.manager().get(path).then().statusCode(404);
        }
        As.manager()
                .post("/api/v1/references/" + request + "/cancellation")
                .then()
                .statusCode(404);
    }

    @Test
    void card_tellsWhatHappened_andTheTrailNamesNoReferee() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        String secret = one.asked(0);
        ReferenceCase.answer(secret, "4");
        As.manager()
                .get(one.api() + "/events")
                .then()
                .body("findAll { it.kind == 'REFERENCE' }.what", hasSize(4))
                .body("findAll { it.kind == 'REFERENCE' }.what", hasItems("Referenten Kerstin Lund: har svarat"));
        List<AuditEntry> trail = InDemo.get(() -> AuditEntry.list("objectId", one.application));
        assertThat(trail).extracting(entry -> entry.actorName).doesNotContain("Kerstin Lund");
        assertThat(trail).extracting(entry -> entry.action).contains("application.referenceAnswered");
    }

    @Test
    void data_ofTheCandidate_holdsWhomTheyNamed() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        one.candidate()
                .get("/api/v1/my/data")
                .then()
                .statusCode(200)
                .body("applications[0].referees.name", hasItems("Kerstin Lund", "Anders Holm"));
    }

    @Test
    void progress_isShownToTheCandidate_onlyAsTheEmployerHasSet() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        String secret = one.asked(0);
        one.candidate().get(one.mine()).then().body("referees[0].progress", is("ASKED"));
        set(false, false);
        one.candidate().get(one.mine()).then().body("referees[0].progress", nullValue());
        ReferenceCase.answer(secret, "4");
        one.candidate().get(one.mine()).then().body("referees[0].answers", nullValue());
        set(true, true);
        one.candidate()
                .get(one.mine())
                .then()
                .body("referees[0].progress", is("ANSWERED"))
                .body("referees[0].answers.answers.text", hasItems("Svar 2"));
        set(true, false);
    }

    @Test
    void copyOfEverything_holdsOfTheReferences_whatTheEmployerHasSet() {
        ReferenceCase one = ReferenceCase.interviewed().named();
        ReferenceCase.answer(one.asked(0), "4");
        set(false, false);
        copy(one).body("progress", everyItem(nullValue())).body("answers", everyItem(nullValue()));
        copyAsPage(one).body(not(containsString("Svar 2")));
        set(true, true);
        copy(one)
                .body("progress", hasItem("ANSWERED"))
                .body("find { it.progress == 'ANSWERED' }.answers.answers.text", hasItems("Svar 2"));
        copyAsPage(one).body(containsString("Svar 2"));
        set(true, false);
    }

    private static ValidatableResponse copyAsPage(ReferenceCase one) {
        return As.nobody()
                .cookie("tolv_candidate", one.candidateSession())
                .get("/my/data")
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse copy(ReferenceCase one) {
        return one.candidate().get("/api/v1/my/data").then().statusCode(200).rootPath("applications[0].referees");
    }

    private static void set(boolean follows, boolean reads) {
        String etag = As.hr().get("/api/v1/settings/references").header("ETag");
        As.hr()
                .contentType(JSON)
                .header("If-Match", etag)
                .body(Map.of("keepDays", "730", "linkDays", "30", "candidateFollows", follows, "candidateReads", reads))
                .put("/api/v1/settings/references")
                .then()
                .statusCode(200);
    }

    @Test
    void setting_stale_orOutOfBounds_isRefused() {
        Map<String, Object> wrong = Map.of("keepDays", "0", "linkDays", "91");
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"999\"")
                .body(wrong)
                .put("/api/v1/settings/references")
                .then()
                .statusCode(412);
        As.hr()
                .contentType(JSON)
                .header("If-Match", As.hr().get("/api/v1/settings/references").header("ETag"))
                .body(wrong)
                .put("/api/v1/settings/references")
                .then()
                .statusCode(422)
                .body("errors.field", hasItems("keepDays", "linkDays"));
    }

    @Test
    void link_atAnotherEmployer_isUnknown() {
        String secret = ReferenceCase.interviewed().named().asked(0);
        others.named("references");
        OtherEmployer.nobody("references").get("/referee/" + secret).then().statusCode(404);
        OtherEmployer.nobody("references")
                .get(ReferenceCase.link(secret))
                .then()
                .statusCode(404)
                .body(not(containsString("Amira")));
        As.nobody().get(ReferenceCase.link(secret)).then().statusCode(200);
    }

    private static long mailsTo(String email) {
        return InDemo.get(() -> OutgoingMail.count("recipient", email));
    }

    private static long audited(ReferenceCase one, String action) {
        return InDemo.get(() -> AuditEntry.count("objectId = ?1 and action = ?2", one.application, action));
    }
}
