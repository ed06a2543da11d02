package se.tolv.platform.database;

import io.quarkus.runtime.configuration.ConfigUtils;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.SmallRyeConfig;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import se.tolv.platform.setting.TolvSettings;

/**
 * A real PostgreSQL that Tolv starts by itself where no database is configured, so that a first try needs no installation.
 * Its data stays in {@code <tolv.data>/database} between starts.
 */
public final class EmbeddedDatabase {

    private static final String URL = "quarkus.datasource.jdbc.url";

    private EmbeddedDatabase() {}

    /**
     * Runs before Quarkus starts, so the address reaches the configuration as a system property. A live reload finds the
     * property set and keeps the database; a command run beside the application attaches to the one that is running.
     */
    public static void startUnlessOneIsConfigured() {
        Optional<Path> directory = directoryUnlessOneIsConfigured();
        if (directory.isEmpty()) {
            return;
        }
        System.setProperty(URL, running(directory.get()).orElseGet(() -> start(directory.get())));
        System.setProperty("quarkus.datasource.username", "postgres");
        System.setProperty("quarkus.datasource.password", "postgres");
    }

    private static Optional<Path> directoryUnlessOneIsConfigured() {
        try {
            SmallRyeConfig config = ConfigUtils.configBuilder()
                    .withMapping(TolvSettings.class)
                    .withValidateUnknown(false)
                    .build();
            return config.getOptionalValue(URL, String.class).isPresent()
                    ? Optional.empty()
                    : Optional.of(
                            Path.of(config.getConfigMapping(TolvSettings.class).data(), "database"));
        } catch (ConfigValidationException wrong) {
            // Quarkus, which starts next, stops for the same reason and names every setting that is wrong.
            return Optional.empty();
        }
    }

    private static String start(Path directory) {
        try {
            Files.createDirectories(directory);
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(false)
                    // The library turns it off, for tests: what was acknowledged could be gone after a power cut.
                    .setServerConfig("synchronous_commit", "on")
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .start();
            return url(postgres.getPort());
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The embedded PostgreSQL did not start in " + directory.toAbsolutePath()
                            + ". Another database can be named with QUARKUS_DATASOURCE_JDBC_URL.",
                    e);
        }
    }

    /** The address of a PostgreSQL that already serves this directory, from the file PostgreSQL keeps for that purpose. */
    private static Optional<String> running(Path directory) {
        try {
            List<String> lines = Files.readAllLines(directory.resolve("postmaster.pid"));
            String url = url(Integer.parseInt(lines.get(3).strip()));
            DriverManager.getConnection(url, "postgres", "postgres").close();
            return Optional.of(url);
        } catch (IOException | SQLException | RuntimeException noneRuns) {
            return Optional.empty();
        }
    }

    private static String url(int port) {
        return "jdbc:postgresql://localhost:" + port + "/postgres";
    }
}
