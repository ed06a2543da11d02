package se.tolv.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import io.restassured.http.Headers;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.platform.language.Language;

@TolvTest
class MailboxTest {

    @Inject
    Outbox outbox;

    @Inject
    Stationery stationery;

    @Test
    void one_undelivered_showsTheLinkThatWorks() {
        UUID id = put(OpenPost.someEmail());
        As.nobody()
                .get("/dev/mail/" + id)
                .then()
                .statusCode(200)
                .body(containsString("<a href=\"https://demo.example/my/abc\">"))
                .body(containsString("Hello &lt;b&gt;you"));
    }

    @Test
    void html_isServedUnderItsOwnPolicyWithoutScripts() {
        UUID id = put(OpenPost.someEmail());
        Headers headers = As.nobody()
                .get("/dev/mail/" + id + "/html")
                .then()
                .statusCode(200)
                .contentType("text/html")
                .body(containsString("https://demo.example/my/abc"))
                .body(containsString("Hello &lt;b&gt;you"))
                .extract()
                .headers();
        assertThat(headers.getValues("Content-Security-Policy"))
                .singleElement()
                .asString()
                .contains("default-src 'none'", "frame-ancestors 'self'", "sandbox");
        assertThat(headers.getValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
    }

    @Test
    void list_searchedByRecipient_showsOnlyTheirs() {
        String mine = OpenPost.someEmail();
        String other = OpenPost.someEmail();
        put(mine);
        put(other);
        As.nobody()
                .queryParam("q", mine.toUpperCase())
                .get("/dev/mail")
                .then()
                .statusCode(200)
                .body(containsString(mine))
                .body(not(containsString(other)));
    }

    @Test
    void list_searchedWithSignsOfPatterns_meansTheSignsThemselves() {
        String mine = "100%_" + OpenPost.someEmail();
        String other = "1001_" + OpenPost.someEmail();
        put(mine);
        put(other);
        As.nobody()
                .queryParam("q", "100%_")
                .get("/dev/mail")
                .then()
                .statusCode(200)
                .body(containsString(mine))
                .body(not(containsString(other)));
    }

    @Test
    void list_ofMoreThanAPage_leadsToTheNextOne() {
        String mine = OpenPost.someEmail();
        for (int i = 0; i < 26; i++) {
            put(mine);
        }
        String next = As.nobody()
                .queryParam("q", mine)
                .get("/dev/mail")
                .then()
                .statusCode(200)
                .extract()
                .htmlPath()
                .getString("**.find { it.@rel == 'next' }.@href");
        As.nobody()
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .statusCode(200)
                .body(containsString(mine))
                .body(not(containsString("rel=\"next\"")));
    }

    @Test
    void one_unknown_isNotFound() {
        As.nobody().get("/dev/mail/" + UUID.randomUUID()).then().statusCode(404);
        As.nobody().get("/dev/mail?after=nonsense").then().statusCode(400);
    }

    private UUID put(String recipient) {
        return InDemo.get(() -> outbox.put(stationery.letter(
                recipient,
                new Stationery.Words(Language.EN, "Hello", List.of("Hello <b>you,"), "Open your page"),
                "https://demo.example/my/abc",
                "application",
                UUID.randomUUID())));
    }
}
