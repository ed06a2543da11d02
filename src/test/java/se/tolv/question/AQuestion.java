package se.tolv.question;

import static io.restassured.http.ContentType.JSON;

import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tolv.As;

/** Questions as tests need them, in JSON. */
public final class AQuestion {

    private AQuestion() {}

    /** Complete in Swedish, and free of warnings. */
    public static Map<String, Object> inSwedish(String text) {
        Map<String, Object> form = new HashMap<>();
        form.put("competencyCode", "learning");
        form.put("kind", "PAST_BEHAVIOUR");
        form.put("level", "ALL");
        form.put("textSv", text);
        form.put("probesSv", List.of("Vad gjorde du?", "Vad ledde det till?"));
        form.put("listenForSv", List.of("Lär av det som hände."));
        return form;
    }

    public static Map<String, Object> with(Map<String, Object> form, String field, Object value) {
        Map<String, Object> changed = new HashMap<>(form);
        changed.put(field, value);
        return changed;
    }

    public static String created(Map<String, Object> form) {
        return post(As.hr(), "/api/v1/questions", form);
    }

    public static String suggested(Map<String, Object> form) {
        return post(As.manager(), "/api/v1/questions/suggestions", form);
    }

    private static String post(RequestSpecification as, String path, Map<String, Object> form) {
        return as.contentType(JSON)
                .body(form)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
