package se.tolv.vacancy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;

/** For templates, {@code {cdi:vacancyRights.hr}}: what the reader is besides whoever leads the case. */
@Named("vacancyRights")
@RequestScoped
public class VacancyRights {

    @Inject
    CurrentActor actor;

    /** Whether the employer's own settings and templates are this person's to write. */
    public boolean isHr() {
        return actor.get().is(Role.HR_SPECIALIST);
    }
}
