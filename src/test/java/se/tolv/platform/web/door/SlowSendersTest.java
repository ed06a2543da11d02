package se.tolv.platform.web.door;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.As;
import se.tolv.OpenPost;
import se.tolv.TolvTest;

@TolvTest
class SlowSendersTest {

    /** More than there are threads. */
    private static final int MANY = 250;

    private static final int LARGE_FILE = 1_000_000;

    private final OpenPost post = OpenPost.inTwoWeeks();
    private final List<Socket> slow = new ArrayList<>();

    @AfterEach
    void hangUp() throws IOException {
        for (Socket socket : slow) {
            socket.close();
        }
        slow.clear();
    }

    @Test
    void smallRequestsThatNeverEnd_keepNobodyWaiting() throws IOException {
        begin("application/json", 1_000);
        apply(form()).then().statusCode(303);
        apply(withFile(form())).then().statusCode(303);
    }

    @Test
    void largeRequestsThatNeverEnd_keepNobodyWaitingButThoseWhoSendLargeOnes() throws IOException {
        begin("multipart/form-data; boundary=x", 1_000_000);
        apply(form()).then().statusCode(303);
        As.nobody().get("/jobs/" + post.slug()).then().statusCode(200);
        As.admin()
                .header("If-Match", "\"1\"")
                .delete("/api/v1/units/" + UUID.randomUUID())
                .then()
                .statusCode(404);
        CompletableFuture<Integer> large =
                CompletableFuture.supplyAsync(() -> apply(withFile(form())).statusCode());
        hangUp();
        assertThat(large.join()).isEqualTo(303);
    }

    @ParameterizedTest
    @ValueSource(ints = {100, LARGE_FILE})
    void senderThatWaitsForLeave_isGivenIt(int size) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + "/api/v1/units"))
                .version(HttpClient.Version.HTTP_1_1)
                .expectContinue(true)
                .timeout(Duration.ofSeconds(20))
                .header("Content-Type", "application/json")
                .header("Sec-Fetch-Site", "same-origin")
                .header("Cookie", "tolv_session=" + As.sessionOf("admin@demo.example"))
                .POST(HttpRequest.BodyPublishers.ofString("x".repeat(size)))
                .build();
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(400);
    }

    /** On a connection of HTTP/2 many would send at once, unseen. */
    @Test
    void offerOfHttp2_isNotTakenUp() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/sign-in"))
                .version(HttpClient.Version.HTTP_2)
                .build();
        HttpResponse<Void> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.discarding());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.version()).isEqualTo(HttpClient.Version.HTTP_1_1);
    }

    @ParameterizedTest
    @CsvSource({"0, 10, false", "5499, 11, true", "5500, 11, false", "1000000, 2000, false", "999499, 1999, true"})
    void isTooSlow_underFiveHundredBytesASecond_afterTenSeconds(long bytes, long seconds, boolean slow) {
        assertThat(SlowSenders.isTooSlow(bytes, Duration.ofSeconds(seconds))).isEqualTo(slow);
    }

    private static RequestSpecification form() {
        return As.nobody()
                .redirects()
                .follow(false)
                .multiPart("name", "Amira Haddad")
                .multiPart("email", OpenPost.someEmail())
                .multiPart("answers", "One.")
                .multiPart("answers", "Two.")
                .multiPart("answers", "Three.");
    }

    private static RequestSpecification withFile(RequestSpecification form) {
        byte[] cv = new byte[LARGE_FILE];
        byte[] head = "%PDF-1.4\n".getBytes(US_ASCII);
        System.arraycopy(head, 0, cv, 0, head.length);
        return form.multiPart("cv", "cv.pdf", cv, "application/pdf");
    }

    private Response apply(RequestSpecification form) {
        return form.post("/jobs/" + post.slug() + "/apply");
    }

    private void begin(String type, int length) throws IOException {
        for (int i = 0; i < MANY; i++) {
            Socket socket = new Socket("localhost", RestAssured.port);
            socket.getOutputStream()
                    .write(("POST /jobs/" + post.slug() + "/apply HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type
                                    + "\r\nContent-Length: " + length + "\r\n\r\n ")
                            .getBytes(US_ASCII));
            slow.add(socket);
        }
    }
}
