package se.tolv.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** With the package comes a list of what it is made of (CycloneDX), for whoever looks for known vulnerabilities. */
class BillOfMaterialsIT {

    private static final Path PACKAGE = Path.of("target/quarkus-app");
    private static final Path BILL = Path.of("target/quarkus-run-cyclonedx.json");

    @Test
    void everyJarOfThePackage_isInTheBill_byItsCoordinatesAndItsHash() throws Exception {
        Map<String, JsonNode> parts = parts();
        List<Path> jars = jars();
        assertThat(jars).hasSizeGreaterThan(100);
        for (Path jar : jars) {
            JsonNode part = parts.get(PACKAGE.relativize(jar).toString());
            assertThat(part).as(jar.toString()).isNotNull();
            assertThat(part.path("purl").asText()).as(jar.toString()).startsWith("pkg:maven/");
            assertThat(hashes(part)).as(jar.toString()).contains(sha256(jar));
        }
    }

    /** By their place in the package. */
    private static Map<String, JsonNode> parts() throws IOException {
        Map<String, JsonNode> parts = new HashMap<>();
        JsonNode bill = new ObjectMapper().readTree(BILL.toFile());
        assertThat(bill.path("bomFormat").asText()).isEqualTo("CycloneDX");
        for (JsonNode part : bill.path("components")) {
            part.at("/evidence/occurrences")
                    .forEach(place -> parts.put(place.path("location").asText(), part));
        }
        return parts;
    }

    private static List<Path> jars() throws IOException {
        try (Stream<Path> files = Files.walk(PACKAGE.resolve("lib"))) {
            return files.filter(file -> file.toString().endsWith(".jar")).toList();
        }
    }

    private static List<String> hashes(JsonNode part) {
        return part.path("hashes").findValuesAsText("content");
    }

    private static String sha256(Path file) throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }
}
