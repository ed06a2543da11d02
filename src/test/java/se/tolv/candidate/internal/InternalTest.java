package se.tolv.candidate.internal;

import static io.restassured.http.ContentType.JSON;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.candidate.setting.ApplicationSetting;

/** Internal applicants: by a work address that was shown to be theirs, or by their own answer that HR confirms. */
@TolvTest
class InternalTest {

    @Inject
    VerifyCandidate verifyCandidate;

    @Test
    void ownAnswer_isMarked_andConfirmedOrRefutedByHr() {
        OpenPost post = OpenPost.inTwoWeeks();
        Map<String, Object> form = new HashMap<>(post.application("Amira Haddad", OpenPost.someEmail()));
        form.put("internal", true);
        post.apply(form, null).statusCode(201);
        UUID id = InDemo.get(
                () -> Application.<Application>find("vacancyId", post.id()).singleResult().id);
        As.hr()
                .get("/api/v1/applications/" + id)
                .then()
                .body("internal", equalTo(true))
                .body("internalBasis", equalTo("OWN_ANSWER"));
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("internal", false))
                .put("/api/v1/applications/" + id + "/internal")
                .then()
                .statusCode(200)
                .body("internal", equalTo(false))
                .body("internalBasis", equalTo("REFUTED"));
        As.hr()
                .formParam("version", "0")
                .formParam("internal", "true")
                .post("/applications/" + id + "/internal")
                .then()
                .statusCode(412);
        As.hr()
                .formParam("version", "1")
                .formParam("internal", "true")
                .post("/applications/" + id + "/internal")
                .then()
                .statusCode(303);
        As.hr().get("/applications/" + id).then().statusCode(200).body(containsString("HR har bekräftat"));
        As.manager()
                .contentType(JSON)
                .header("If-Match", "\"2\"")
                .body(Map.of("internal", false))
                .put("/api/v1/applications/" + id + "/internal")
                .then()
                .statusCode(403);
    }

    @Test
    void workAddress_countsOnceItHasBeenShownToBeTheirs() {
        String domain = UUID.randomUUID() + ".se";
        InDemo.change(() -> {
            ApplicationSetting setting = ApplicationSetting.current();
            setting.mailDomains = List.of(domain);
        });
        UUID id = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", "amira@skola." + domain);
        As.hr()
                .get("/api/v1/applications/" + id)
                .then()
                .body("internal", equalTo(false))
                .body("internalBasis", nullValue());
        UUID candidate = InDemo.get(() -> Application.<Application>findById(id).candidateId);
        InDemo.change(() -> verifyCandidate.verified(candidate));
        As.hr()
                .get("/api/v1/applications/" + id)
                .then()
                .body("internal", equalTo(true))
                .body("internalBasis", equalTo("WORK_ADDRESS"));
        InDemo.change(() -> verifyCandidate.verified(candidate));
        assertThat(InDemo.get(() -> Application.<Application>findById(id).version))
                .isEqualTo(1);
    }

    @Test
    void workAddress_ofHrsDecision_changesNothing() {
        String domain = UUID.randomUUID() + ".se";
        InDemo.change(() -> ApplicationSetting.current().mailDomains = List.of(domain));
        UUID id = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", "amira@" + domain);
        As.hr()
                .contentType(JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("internal", false))
                .put("/api/v1/applications/" + id + "/internal")
                .then()
                .statusCode(200);
        UUID candidate = InDemo.get(() -> Application.<Application>findById(id).candidateId);
        InDemo.change(() -> verifyCandidate.verified(candidate));
        assertThat(InDemo.get(() -> Application.<Application>findById(id).internal))
                .isFalse();
    }

    @Test
    void lookAlikeDomain_isNoWorkAddress() {
        InDemo.change(() -> {
            ApplicationSetting setting = ApplicationSetting.current();
            setting.mailDomains = List.of("kommun.se");
            assertThat(setting.isWorkAddress("a@kommun.se")).isTrue();
            assertThat(setting.isWorkAddress("a@Skola.Kommun.se")).isTrue();
            assertThat(setting.isWorkAddress("a@minkommun.se")).isFalse();
            assertThat(setting.isWorkAddress("kommun.se@example.com")).isFalse();
        });
    }
}
