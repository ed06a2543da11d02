package se.tolv.operations;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;

/** What Tolv sets of the framework for every installation. */
final class OwnDefaults {

    private OwnDefaults() {}

    /** @return null where Tolv leaves the framework's default */
    static String of(String property) throws IOException {
        Properties ours = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of("src/main/resources/application.properties"))) {
            ours.load(reader);
        }
        return ours.getProperty(property);
    }
}
