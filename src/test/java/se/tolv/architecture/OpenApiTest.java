package se.tolv.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.TolvTest;

/** The committed description of the API is the one that the application gives. */
@TolvTest
class OpenApiTest {

    @Test
    void committedDescription_equalsTheGeneratedOne() throws IOException {
        String generated = As.nobody()
                .get("/api/openapi?format=yaml")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        Files.writeString(Path.of("target/openapi.yaml"), generated);
        assertThat(Path.of("docs/openapi.yaml"))
                .as("If the API changed on purpose: cp target/openapi.yaml docs/openapi.yaml")
                .hasContent(generated);
    }
}
