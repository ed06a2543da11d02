package se.tolv.vacancy.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.vacancy.Slug;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyMessages;
import se.tolv.vacancy.VacancyPermissions;
import se.tolv.vacancy.VacancyStatus;

/** Advertises a post. */
@ApplicationScoped
public class PublishVacancy {

    @Inject
    VacancyPermissions permissions;

    @Inject
    VacancyDraft draft;

    @Inject
    AuditTrail audit;

    @Inject
    Event<VacancyPublished> published;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * Advertises the draft as it stands. Asked twice, it is done once.
     *
     * @param read the version that the person has read
     * @throws Problem 404, 403, 412 where somebody else changed it, 409 where it is no draft, 422 naming each field that
     *     is missing
     */
    @Transactional
    public void publish(UUID id, int read) {
        Vacancy vacancy = Vacancy.locked(id);
        permissions.requireChange(vacancy);
        if (!vacancy.isRepeat(VacancyStatus.OPEN, read)) {
            Versions.requireSame(read, vacancy.version);
            advertise(vacancy);
        }
    }

    /**
     * Advertises a draft whose time has come, by the decision of whoever set the time. Where that has been done meanwhile,
     * or taken back, nothing happens.
     *
     * @throws Problem 422 where something has come to be missing since
     */
    @Transactional
    public void publishAsPlanned(UUID id) {
        Vacancy vacancy = Vacancy.locked(id);
        if (vacancy.publishAt != null && !vacancy.publishAt.isAfter(clock.instant())) {
            advertise(vacancy);
        }
    }

    private void advertise(Vacancy vacancy) {
        if (!vacancy.status.canBecome(VacancyStatus.OPEN)) {
            throw Problem.conflict(texts.of(VacancyMessages.class).notADraft());
        }
        draft.missing(vacancy).refuseIfAny();
        vacancy.slug = slug(vacancy);
        vacancy.become(VacancyStatus.OPEN, clock.instant());
        audit.record(
                "vacancy.published",
                vacancy.id,
                vacancy.registryNumber,
                Map.of("status", VacancyStatus.DRAFT),
                Map.of("status", vacancy.status, "slug", vacancy.slug));
        published.fire(new VacancyPublished(vacancy.id));
    }

    /** The title in letters that an address can have, and the end of the key, which tells posts of one title apart. */
    public static String slug(Vacancy vacancy) {
        String words = Slug.of(vacancy.title.sv());
        String key = vacancy.id.toString();
        return (words + "-" + key.substring(key.length() - 8)).replaceFirst("^-", "");
    }
}
