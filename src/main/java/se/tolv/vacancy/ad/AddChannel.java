package se.tolv.vacancy.ad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Slug;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;

/** Adds a place where an ad is spread, once. */
@ApplicationScoped
public class AddChannel {

    @Inject
    VacancyPermissions permissions;

    @Inject
    FormCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * @return the channel's key
     * @throws Problem 404, 403, 422 where the name is missing or taken
     */
    @Transactional
    public UUID add(UUID vacancyId, ChannelForm form) {
        Vacancy vacancy = Vacancy.locked(vacancyId);
        permissions.requireChange(vacancy);
        check.check(form).refuseIfAny();
        String slug = Slug.of(form.name);
        if (slug.isEmpty()) {
            throw Problem.invalid("name", texts.of(AdMessages.class).channelNameless());
        }
        return AdChannel.of(vacancyId).stream()
                .filter(known -> known.slug.equals(slug))
                .findFirst()
                .map(known -> requireSame(known, form))
                .orElseGet(() -> add(vacancy, slug, form.name.strip()));
    }

    /** The same place named twice is a double click; another one whose link would be the same is not taken. */
    private UUID requireSame(AdChannel known, ChannelForm form) {
        if (!known.name.equals(form.name.strip())) {
            throw Problem.invalid("name", texts.of(AdMessages.class).channelTaken());
        }
        return known.id;
    }

    private UUID add(Vacancy vacancy, String slug, String name) {
        AdChannel channel = new AdChannel(vacancy.id, slug, name);
        channel.persist();
        audit.record("vacancy.channelAdded", vacancy.id, vacancy.registryNumber, null, Map.of("channel", name));
        return channel.id;
    }
}
