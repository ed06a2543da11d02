package se.tolv.vacancy.ad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.FormCheck;
import se.tolv.vacancy.Slug;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;

/** Adds a place where an ad is spread. */
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
        FieldErrors errors = check.check(form);
        errors.refuseIfAny();
        String slug = Slug.of(form.name);
        if (slug.isEmpty()) {
            errors.add("name", texts.of(AdMessages.class).channelNameless());
        } else if (AdChannel.known(vacancyId, slug) != null) {
            errors.add("name", texts.of(AdMessages.class).channelTaken());
        }
        errors.refuseIfAny();
        AdChannel channel = new AdChannel(vacancyId, slug, form.name.strip());
        channel.persist();
        audit.record("vacancy.channelAdded", vacancyId, vacancy.registryNumber, null, Map.of("channel", channel.name));
        return channel.id;
    }
}
