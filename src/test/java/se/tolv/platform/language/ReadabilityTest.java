package se.tolv.platform.language;

import static org.hamcrest.Matchers.containsString;

import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.TolvTest;

/** The LIX figure that follows the typing. */
@TolvTest
class ReadabilityTest {

    private static final String EASY = "Vi bor i ett rött hus. Vi har en katt. Den är snäll.";

    @Test
    void figure_ofEasyText_saysSoInPlainWords() {
        As.hr()
                .formParam("textSv", EASY)
                .post("/readability?field=textSv")
                .then()
                .statusCode(200)
                .body(containsString("LIX 4"), containsString("mycket lätt att läsa"));
    }

    @Test
    void figure_ofTextTooShort_saysWhenItIsShown() {
        As.hr()
                .formParam("text", "Kort.")
                .post("/readability")
                .then()
                .statusCode(200)
                .body(containsString("minst tio ord"));
    }

    @Test
    void figure_byNobody_needsSignIn() {
        As.nobody().formParam("text", EASY).post("/readability").then().statusCode(401);
    }
}
