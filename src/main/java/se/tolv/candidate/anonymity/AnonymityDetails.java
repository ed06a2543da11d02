package se.tolv.candidate.anonymity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.vacancy.Vacancy;

/** Reads how posts are screened, for HR. */
@ApplicationScoped
public class AnonymityDetails {

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** What a post takes over when it is published. */
    public boolean ofEmployer() {
        return AnonymitySetting.ofEmployer();
    }

    /**
     * @throws Problem 404
     */
    public AnonymityDetail one(UUID vacancyId) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        List<AnonymityLook> looks = AnonymityLook.list("vacancyId = ?1 order by at desc, id desc", vacancyId);
        Instant now = clock.instant();
        return new AnonymityDetail(
                vacancyId,
                vacancy.registryNumber,
                vacancy.title,
                AnonymitySetting.of(vacancyId),
                looks.stream()
                        .filter(look -> look.accountId.equals(actor.get().id()) && look.endsAt.isAfter(now))
                        .map(look -> look.endsAt)
                        .findFirst()
                        .orElse(null),
                looks.stream()
                        .map(look -> new AnonymityDetail.Look(look.accountName, look.reason, look.at, look.endsAt))
                        .toList());
    }
}
