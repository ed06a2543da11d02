package se.tolv.platform.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;

/** Makes an employer: its register row, its host names, its schema, and what {@link EmployerCreated} adds to it. */
@ApplicationScoped
public class CreateEmployer {

    @Inject
    RegisterEmployer register;

    @Inject
    Migrations migrations;

    @Inject
    EmployerWork work;

    @Inject
    Event<EmployerCreated> created;

    /**
     * @throws IllegalArgumentException with a sentence that says what is wrong: a malformed or taken key or host name
     */
    public Employer create(String key, String name, List<String> hosts) {
        Employer employer = Employer.of(key, name);
        register.register(employer, hosts, () -> {
            migrations.migrate(employer);
            work.in(employer, () -> {
                created.fire(new EmployerCreated(employer));
                return null;
            });
        });
        return employer;
    }
}
