package se.tolv.vacancy.profile.template;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.profile.ProfileForm;

/** The demo municipality's templates: for the two occupations that it hires most of. */
@ApplicationScoped
public class DemoProfileTemplates {

    private static final List<String> POSTS = List.of("Undersköterska, natt", "Förskollärare");

    @Inject
    Clock clock;

    @Transactional
    void load(@Observes @Priority(62) DemoRequested requested) {
        if (ProfileTemplate.count() == 0) {
            Vacancy.<Vacancy>listAll().stream()
                    .filter(vacancy -> POSTS.contains(vacancy.title.sv()))
                    .forEach(this::keep);
        }
    }

    private void keep(Vacancy vacancy) {
        ProfileTemplateForm form = new ProfileTemplateForm();
        form.name = vacancy.title.sv();
        form.profile = ProfileForm.standingIn(vacancy.id);
        ProfileTemplate template = new ProfileTemplate(Keys.next());
        template.write(form, clock.instant());
        template.persist();
    }
}
