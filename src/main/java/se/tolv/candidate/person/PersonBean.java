package se.tolv.candidate.person;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.UUID;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;

/** The person behind an application, on its card: {@code {cdi:person.behind(application.id)}}. */
@Named("person")
@RequestScoped
public class PersonBean {

    @Inject
    Persons persons;

    @Inject
    CurrentActor actor;

    /** Null for everybody but HR. */
    public PersonDetail behind(UUID applicationId) {
        return isHr() ? persons.behind(applicationId) : null;
    }

    public boolean isHr() {
        return actor.get().is(Role.HR_SPECIALIST);
    }
}
