package se.tolv.platform.employer;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import org.jboss.logging.Logger;
import se.tolv.platform.setting.TolvSettings;

/** At the very first start there is no employer: makes the one at {@code localhost}, with or without demo data. */
@ApplicationScoped
public class FirstStart {

    private static final Logger LOG = Logger.getLogger(FirstStart.class);

    @Inject
    Employers employers;

    @Inject
    CreateEmployer createEmployer;

    @Inject
    EmployerWork work;

    @Inject
    RegisterEmployer register;

    @Inject
    Event<LoadingDemo> before;

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
            employers.withKey("main").ifPresentOrElse(this::load, () -> refuse("there is no employer 'main'"));
        }
    }

    /** Only an employer in which nobody works yet becomes the demo: its mails are shown to anybody. */
    void load(Employer main) {
        if (!main.demo()) {
            if (isUsed(main)) {
                refuse("the employer '" + main.key() + "' has accounts that are not the demo's");
                return;
            }
            register.markAsDemo(main);
        }
        work.in(main, () -> {
            demo.fire(new DemoRequested());
            return null;
        });
    }

    private boolean isUsed(Employer employer) {
        LoadingDemo loading = new LoadingDemo();
        work.in(employer, () -> {
            before.fire(loading);
            return null;
        });
        return loading.isRefused();
    }

    private static void refuse(String reason) {
        LOG.errorf(
                "TOLV_DEMO is set, but %s: no demo is loaded, and neither its accounts nor its mailbox are open. Unset it, or"
                        + " start with an empty database.",
                reason);
    }
}
