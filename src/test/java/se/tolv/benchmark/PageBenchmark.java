package se.tolv.benchmark;

import static io.restassured.http.ContentType.JSON;

import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.TolvTest;

/**
 * How long the main pages take, one visitor at a time, on the demo employer's data: prints, asserts nothing. See
 * docs/benchmark.md for how to run it.
 */
@TolvTest
@Tag("benchmark")
class PageBenchmark {

    private static final int WARMUPS = 40;
    private static final int RUNS = 100;

    private final HttpClient browser = HttpClient.newHttpClient();

    @Test
    void pages() throws Exception {
        System.out.printf("%-34s %9s %9s %9s %9s%n", "", "median ms", "p95 ms", "max ms", "kB");
        for (Map.Entry<String, String> page : pagesToMeasure().entrySet()) {
            measure(page.getKey(), page.getValue());
        }
    }

    private static Map<String, String> pagesToMeasure() {
        String guide = guideOfFourCompetenciesAndEightQuestions();
        String vacancy = As.hr().get("/api/v1/vacancies").path("[0].id");
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("health (no page, no query)", "/q/health/live");
        pages.put("guide as PDF, 4 x 2 questions", "/guides/" + guide + "/pdf?language=sv");
        pages.put("guide builder", "/guides/" + guide);
        pages.put("guide preview", "/guides/" + guide + "/preview");
        pages.put("question bank, search", "/questions?q=kolleg");
        pages.put("framework", "/frameworks");
        pages.put("recruitments", "/vacancies");
        pages.put("pipeline", "/vacancies/" + vacancy + "/pipeline");
        pages.put("owed an answer", "/owed");
        pages.put("open posts (public)", "/jobs");
        return pages;
    }

    /** The nurse's template has four competencies with two questions each. */
    private static String guideOfFourCompetenciesAndEightQuestions() {
        String nurse = As.hr()
                .get("/api/v1/guides?show=TEMPLATES&q=Sjuksköterska")
                .then()
                .statusCode(200)
                .extract()
                .path("[0].id");
        Response created = As.hr()
                .contentType(JSON)
                .body(Map.of("roleTitle", "Sjuksköterska", "from", nurse))
                .post("/api/v1/guides");
        created.then().statusCode(201);
        return created.path("id");
    }

    private void measure(String name, String path) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                .header("Cookie", "tolv_session=" + As.sessionOf("hr@demo.example"))
                .build();
        long[] nanos = new long[RUNS];
        int bytes = 0;
        for (int run = -WARMUPS; run < RUNS; run++) {
            long start = System.nanoTime();
            HttpResponse<byte[]> answer = browser.send(request, HttpResponse.BodyHandlers.ofByteArray());
            long taken = System.nanoTime() - start;
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(path + " answered " + answer.statusCode());
            }
            if (run >= 0) {
                nanos[run] = taken;
                bytes = answer.body().length;
            }
        }
        Arrays.sort(nanos);
        System.out.printf(
                "%-34s %9.1f %9.1f %9.1f %9d%n",
                name, nanos[RUNS / 2] / 1e6, nanos[RUNS * 95 / 100] / 1e6, nanos[RUNS - 1] / 1e6, bytes / 1000);
    }
}
