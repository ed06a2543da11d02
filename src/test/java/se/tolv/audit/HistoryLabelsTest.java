package se.tolv.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the history is told with: every action has its words, in both languages. */
class HistoryLabelsTest {

    private static final Pattern RECORDED = Pattern.compile("\\.record\\(\\s*\"(\\w+)\\.(\\w+)\"");

    @Test
    void labels_haveTheSameKeysInBothLanguages() {
        assertThat(labels("en").stringPropertyNames()).isEqualTo(labels("sv").stringPropertyNames());
    }

    @Test
    void everyActionThatTheCodeRecords_hasALabel() throws IOException {
        Set<String> needed = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                Matcher recorded = RECORDED.matcher(read(file));
                while (recorded.find()) {
                    needed.add("action." + recorded.group(1) + "." + recorded.group(2));
                    needed.add("type." + recorded.group(1));
                }
            });
        }
        assertThat(labels("sv").stringPropertyNames())
                .as("keys of src/main/resources/history/labels_*.properties")
                .containsAll(needed);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Properties labels(String language) {
        Properties labels = new Properties();
        try (Reader file =
                Files.newBufferedReader(Path.of("src/main/resources/history/labels_" + language + ".properties"))) {
            labels.load(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return labels;
    }
}
