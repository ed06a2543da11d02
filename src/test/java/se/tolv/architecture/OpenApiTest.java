package se.tolv.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.TolvTest;

/** The committed description of the API is the one that the application's annotations say, and the one that it gives out. */
@TolvTest
class OpenApiTest {

    private static final String DESCRIBED_ANEW = "/described-anew?format=";
    private static final String GIVEN_OUT = "/api/openapi";

    @Test
    void committedDescription_equalsTheGeneratedOne() throws IOException {
        String generated = ok(As.nobody().get(DESCRIBED_ANEW + "yaml")).asString();
        Files.writeString(Path.of("target/openapi.yaml"), generated);
        assertThat(Path.of("docs/openapi.yaml"))
                .as("If the API changed on purpose: cp target/openapi.yaml docs/openapi.yaml")
                .hasContent(generated);
    }

    @Test
    void application_givesOutTheCommittedDescription() throws IOException {
        Response given = ok(As.nobody().get(GIVEN_OUT));
        assertThat(given.contentType()).isEqualTo("application/yaml;charset=UTF-8");
        assertThat(given.asString()).isEqualTo(Files.readString(Path.of("docs/openapi.yaml")));
        assertThat(ok(As.nobody().accept("*/*").get(GIVEN_OUT)).asString()).isEqualTo(given.asString());
        assertThat(ok(As.nobody().get(GIVEN_OUT + "?format=yaml")).asString()).isEqualTo(given.asString());
    }

    @Test
    void jsonForThoseWhoAskForIt_saysTheSame() throws IOException {
        JsonNode generated = json(ok(As.nobody().get(DESCRIBED_ANEW + "json")));
        assertThat(json(ok(As.nobody().get(GIVEN_OUT + "?format=json")))).isEqualTo(generated);
        Response accepted = ok(As.nobody().accept("application/json").get(GIVEN_OUT));
        assertThat(accepted.contentType()).isEqualTo("application/json;charset=UTF-8");
        assertThat(json(accepted)).isEqualTo(generated);
    }

    private static Response ok(Response answer) {
        return answer.then().statusCode(200).extract().response();
    }

    private static JsonNode json(Response answer) throws IOException {
        return new ObjectMapper().readTree(answer.asByteArray());
    }
}
