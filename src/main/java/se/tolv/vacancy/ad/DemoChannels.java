package se.tolv.vacancy.ad;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;
import se.tolv.platform.employer.DemoRequested;
import se.tolv.vacancy.Slug;
import se.tolv.vacancy.Vacancy;

/** Where the demo municipality spreads its ads. */
@ApplicationScoped
public class DemoChannels {

    private static final List<String> CHANNELS = List.of("Platsbanken", "LinkedIn", "Intranätet");

    @Transactional
    void load(@Observes @Priority(64) DemoRequested requested) {
        if (AdChannel.count() == 0) {
            Vacancy.<Vacancy>list("publishedAt is not null")
                    .forEach(vacancy ->
                            CHANNELS.forEach(name -> new AdChannel(vacancy.id, Slug.of(name), name).persist()));
        }
    }
}
