package se.tolv.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.feedback.TestTime;

@TolvTest
class CreateAdministratorTest {

    private static final String OWN = "mossa tiger klocka";

    @Inject
    CreateAdministratorCommand command;

    private final String email = "admin-" + UUID.randomUUID() + "@example.org";

    @Test
    void run_withPassword_makesAnAdministratorWhoSignsIn() {
        run(Map.of("password", OWN));
        String session = signedIn(email, OWN);
        As.nobody().cookie("tolv_session", session).get("/units").then().statusCode(200);
    }

    @Test
    void run_withoutPassword_printsOneThatOnlyOpensTheChoiceOfAnother() {
        String printed = run(Map.of());
        String oneTime = printed.substring(printed.lastIndexOf('\n') + 1);
        String link = As.nobody()
                .formParam("email", email)
                .formParam("password", oneTime)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .header("Location", containsString("/choose-password?key="))
                .header("Set-Cookie", nullValue())
                .extract()
                .header("Location");
        String key = link.substring(link.indexOf("key=") + 4);
        As.nobody().queryParam("key", key).get("/choose-password").then().statusCode(200);
        As.nobody()
                .formParam("key", key)
                .formParam("password", "kort")
                .post("/choose-password")
                .then()
                .statusCode(422)
                .body(containsString("minst 12 tecken"));
        As.nobody()
                .formParam("key", key)
                .formParam("password", OWN)
                .post("/choose-password")
                .then()
                .statusCode(303)
                .cookie("tolv_session", notNullValue());
        signedIn(email, OWN);
        As.nobody()
                .formParam("email", email)
                .formParam("password", oneTime)
                .post("/sign-in")
                .then()
                .statusCode(422);
        As.nobody()
                .formParam("key", key)
                .formParam("password", OWN)
                .post("/choose-password")
                .then()
                .statusCode(404)
                .body(containsString("Länken gäller inte längre"));
    }

    @Test
    void run_withACommonPassword_isRefusedWithTheReason() {
        assertThatThrownBy(() -> run(Map.of("password", "Password1234")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--password: That password is too easy to guess.");
    }

    @Test
    void run_withATakenAddress_isRefused() {
        run(Map.of());
        assertThatThrownBy(() -> run(Map.of())).hasMessageContaining("--email: There is an account");
    }

    @Test
    void run_atAnUnknownHost_isRefused() {
        assertThatThrownBy(() -> command.run(Map.of("host", "nowhere.example", "email", email, "name", "Eva Ek")))
                .hasMessageContaining("nowhere.example");
    }

    @Test
    void run_withoutName_namesTheOption() {
        assertThatThrownBy(() -> command.run(Map.of("host", "localhost", "email", email)))
                .hasMessageContaining("--name");
    }

    private String run(Map<String, String> password) {
        Map<String, String> options = new HashMap<>(password);
        options.putAll(Map.of("host", "localhost", "email", email, "name", "Eva Ek"));
        String printed = command.run(options);
        assertThat(printed).contains(email);
        return printed;
    }

    private static String signedIn(String email, String password) {
        return As.nobody()
                .formParam("email", email)
                .formParam("password", password)
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie("tolv_session");
    }

    @Test
    void oneTimePassword_thatNobodyUsedForAWeek_opensNothing() {
        TestTime time = TestTime.standing();
        String printed = run(Map.of());
        time.pass(Duration.ofDays(7).plusSeconds(1));
        As.nobody()
                .formParam("email", email)
                .formParam("password", printed.substring(printed.lastIndexOf('\n') + 1))
                .post("/sign-in")
                .then()
                .statusCode(422);
    }

    @Test
    void signIn_withAPasswordThatWasHashedWithLess_hashesItAsOthersAre() {
        run(Map.of("password", OWN));
        String weak = Password.hash(OWN)
                .addRandomSalt(16)
                .with(Argon2Function.getInstance(8_192, 1, 1, 32, Argon2.ID))
                .getResult();
        InDemo.change(() -> Account.withEmail(email).orElseThrow().passwordHash = weak);
        signedIn(email, OWN);
        assertThat(InDemo.get(() -> Account.withEmail(email).orElseThrow().passwordHash))
                .startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        signedIn(email, OWN);
    }
}
