package se.tolv.candidate.setting;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import jakarta.inject.Inject;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tolv.OtherEmployer;
import se.tolv.TolvTest;
import se.tolv.platform.identity.Role;

/** What HR decides about taking applications in, at an employer of the test's own. */
@TolvTest
class ApplicationSettingTest {

    private static final String EMPLOYER = "settings";
    private static final String PATH = "/api/v1/settings/applications";

    @Inject
    OtherEmployer others;

    @BeforeEach
    void makeEmployer() {
        others.named(EMPLOYER);
    }

    @Test
    void change_byApiAndPage_isStoredAndGuardsAgainstOthersChanges() {
        String etag = others.as(EMPLOYER, Role.HR_SPECIALIST)
                .get(PATH)
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        others.as(EMPLOYER, Role.HR_SPECIALIST)
                .contentType(JSON)
                .header("If-Match", etag)
                .body(Map.of("draftDays", "10", "mailDomains", "@Kommun.se\nskola.kommun.se"))
                .put(PATH)
                .then()
                .statusCode(200)
                .body("draftDays", equalTo(10))
                .body("mailDomains", contains("kommun.se", "skola.kommun.se"));
        others.as(EMPLOYER, Role.HR_SPECIALIST)
                .contentType(JSON)
                .header("If-Match", etag)
                .body(Map.of("draftDays", "11"))
                .put(PATH)
                .then()
                .statusCode(412);
        others.as(EMPLOYER, Role.HR_SPECIALIST)
                .get("/settings/applications")
                .then()
                .statusCode(200)
                .body(containsString("kommun.se"));
        others.as(EMPLOYER, Role.HR_SPECIALIST)
                .formParam("version", "1")
                .formParam("draftDays", "0")
                .formParam("mailDomains", "se")
                .post("/settings/applications")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#draftDays\""))
                .body(containsString("href=\"#mailDomains\""));
    }

    @Test
    void domains_thatAreNone_areNamed() {
        others.as(EMPLOYER, Role.HR_SPECIALIST)
                .contentType(JSON)
                .header(
                        "If-Match",
                        others.as(EMPLOYER, Role.HR_SPECIALIST).get(PATH).header("ETag"))
                .body(Map.of("draftDays", "30", "mailDomains", "<script>"))
                .put(PATH)
                .then()
                .body("errors.field", hasItem("mailDomains"));
    }
}
