package se.tolv.platform.employer;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** Brings the register and every employer's schema to this version's form, at start and when an employer is made. */
@ApplicationScoped
public class Migrations {

    static final String REGISTRY = "registry";

    /** A connection of its own for each schema: those of the pool give up on a statement that takes as long as some migrations. */
    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url;

    @ConfigProperty(name = "quarkus.datasource.username")
    String user;

    @ConfigProperty(name = "quarkus.datasource.password")
    String password;

    @Inject
    Employers employers;

    void onStart(@Observes @Priority(10) StartupEvent start) {
        flyway(REGISTRY, "db/registry").load().migrate();
        employers.all().forEach(this::migrate);
    }

    public void migrate(Employer employer) {
        ofEmployers(employer.schema()).load().migrate();
    }

    /**
     * Makes a new employer's schema as an earlier version of Tolv had it, for what that version wrote.
     *
     * @param version of the schema, as {@link #versionOf} says it
     * @throws IllegalArgumentException where this version of Tolv does not know that version of the schema
     */
    public void migrate(Employer employer, String version) {
        MigrationVersion target = MigrationVersion.fromVersion(version);
        boolean known = Arrays.stream(
                        ofEmployers(employer.schema()).load().info().all())
                .anyMatch(migration -> migration.getVersion().equals(target));
        if (!known) {
            throw new IllegalArgumentException(
                    "The schema has version " + version
                            + ", which this version of Tolv does not know. Use the version of Tolv that wrote it, or a later one.");
        }
        ofEmployers(employer.schema()).target(target).load().migrate();
    }

    /** The version that an employer's schema has. */
    public String versionOf(Employer employer) {
        return ofEmployers(employer.schema())
                .load()
                .info()
                .current()
                .getVersion()
                .getVersion();
    }

    private FluentConfiguration ofEmployers(String schema) {
        return flyway(schema, "db/migration");
    }

    private FluentConfiguration flyway(String schema, String location) {
        return Flyway.configure()
                .dataSource(url, user, password)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:" + location);
    }
}
