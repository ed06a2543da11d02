package se.tolv.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.TolvTest;

/** Every answer that has a body names its type, and those of text the way their letters are written. */
@TolvTest
class ContentTypeTest {

    @Test
    void everyAnswer_namesItsTypeAndCharset() {
        List<String> wrong = new ArrayList<>();
        addresses().forEach(path -> {
            for (RequestSpecification asker : List.of(As.nobody(), As.hr(), As.admin())) {
                check(path, asker.get(path), wrong);
            }
        });
        assertThat(wrong).isEmpty();
    }

    /** Those of endpoints, for rows that are not there as well, and fixed files. */
    private static Stream<String> addresses() {
        Stream<String> endpoints = Endpoint.all().stream()
                .filter(endpoint -> endpoint.method().equals("GET"))
                .map(Endpoint::somePath);
        Stream<String> fixed = Stream.of(
                "/tolv/tolv.js", "/tolv/tolv.css", "/webjars/htmx.org/dist/htmx.min.js", "/q/health", "/api/openapi");
        return Stream.concat(endpoints, fixed);
    }

    private static void check(String path, Response answer, List<String> wrong) {
        String type = answer.contentType() == null ? "" : answer.contentType().toLowerCase(Locale.ROOT);
        boolean text = type.startsWith("text/");
        boolean named = !type.isEmpty() && (!text || type.contains("charset=utf-8"));
        if (answer.body().asByteArray().length > 0 && !named) {
            wrong.add(path + " answered " + answer.statusCode() + " of type '" + type + "'");
        }
    }
}
