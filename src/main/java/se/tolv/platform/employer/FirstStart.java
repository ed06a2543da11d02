package se.tolv.platform.employer;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.tolv.platform.setting.TolvSettings;

/** At the very first start there is no employer: makes the one at {@code localhost}, with or without demo data. */
@ApplicationScoped
public class FirstStart {

    @Inject
    Employers employers;

    @Inject
    CreateEmployer createEmployer;

    @Inject
    EmployerWork work;

    @Inject
    Event<DemoRequested> demo;

    @Inject
    TolvSettings settings;

    void onStart(@Observes @Priority(100) StartupEvent start) {
        if (employers.all().isEmpty()) {
            createEmployer.create(
                    "main", settings.demo() ? "Tolvsta kommun" : "Tolv", List.of("localhost", "127.0.0.1"));
        }
        if (settings.demo()) {
            Employer main = employers.withKey("main").orElseThrow();
            work.in(main, () -> {
                demo.fire(new DemoRequested());
                return null;
            });
        }
    }
}
