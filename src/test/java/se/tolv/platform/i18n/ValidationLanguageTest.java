package se.tolv.platform.i18n;

import static io.restassured.http.ContentType.JSON;
import static org.hamcrest.Matchers.is;

import java.util.Map;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.TolvTest;

/** Bean Validation speaks the language that the page speaks. */
@TolvTest
class ValidationLanguageTest {

    @Test
    void message_chosenLanguageUnlikeTheBrowsers_speaksTheChosenOne() {
        As.admin()
                .cookie(CurrentLanguage.COOKIE.name(), "sv")
                .header("Accept-Language", "en-GB")
                .contentType(JSON)
                .body(Map.of("name", " "))
                .post("/api/v1/units")
                .then()
                .statusCode(422)
                .body("errors[0].message", is("Fyll i det här."));
    }
}
