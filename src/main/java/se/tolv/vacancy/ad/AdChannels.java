package se.tolv.vacancy.ad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.SiteAddress;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;

/** Reads the places where ads are spread. */
@ApplicationScoped
public class AdChannels {

    @Inject
    VacancyPermissions permissions;

    @Inject
    SiteAddress site;

    /**
     * @throws Problem 404 where there is no such vacancy or this person may not know of it
     */
    public List<AdChannelRow> of(UUID vacancyId) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        permissions.requireRead(vacancy.unitId, vacancy.managerId);
        return AdChannel.of(vacancyId).stream()
                .map(channel -> new AdChannelRow(channel.id, channel.name, channel.slug, link(vacancy, channel)))
                .toList();
    }

    private String link(Vacancy vacancy, AdChannel channel) {
        return vacancy.slug == null ? null : site.of("/jobs/" + vacancy.slug + "?channel=" + channel.slug);
    }
}
