package se.tolv.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table of the framework's settings in configure.md is written by hand: it names what there is, with its defaults. */
class QuarkusSettingsTest {

    private record Line(String property, String environment, String standard) {}

    @Test
    void tableOfFrameworkSettings_namesWhatCanBeSet_withItsDefault() throws IOException {
        Map<String, QuarkusSetting> known = QuarkusSetting.all();
        List<Line> lines = lines();
        assertThat(lines).hasSizeGreaterThan(10);
        for (Line line : lines) {
            QuarkusSetting setting = known.get(line.property());
            String ours = OwnDefaults.of(line.property());
            assertThat(setting).as(line.property()).isNotNull();
            assertThat(setting.canBeSet()).as(line.property() + " can be set").isTrue();
            assertThat(line.environment()).isEqualTo(setting.environment());
            assertThat(line.standard())
                    .as("default of " + line.property())
                    .isEqualTo(ours != null ? ours : Objects.requireNonNullElse(setting.standard(), "none"));
        }
    }

    private static List<Line> lines() throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("docs/operations/configure.md"))) {
            return lines.filter(line -> line.startsWith("| `quarkus."))
                    .map(line -> line.replace("`", "").split("\\s*\\|\\s*"))
                    .map(cells -> new Line(cells[1], cells[2], cells[3]))
                    .toList();
        }
    }
}
