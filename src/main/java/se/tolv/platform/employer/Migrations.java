package se.tolv.platform.employer;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** Brings the register and every employer's schema to this version's form, at start and when an employer is made. */
@ApplicationScoped
public class Migrations {

    static final String REGISTRY = "registry";

    @Inject
    DataSource database;

    @Inject
    Employers employers;

    void onStart(@Observes @Priority(10) StartupEvent start) {
        migrate(REGISTRY, "db/registry");
        employers.all().forEach(this::migrate);
    }

    public void migrate(Employer employer) {
        migrate(employer.schema(), "db/migration");
    }

    private void migrate(String schema, String location) {
        Flyway.configure()
                .dataSource(database)
                .schemas(schema)
                .defaultSchema(schema)
                .locations("classpath:" + location)
                .load()
                .migrate();
    }
}
