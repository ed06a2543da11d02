package se.tolv.vacancy.ad;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;

/** Removes a place where an ad is spread. Who has applied by its link keeps it as their source. */
@ApplicationScoped
public class RemoveChannel {

    @Inject
    VacancyPermissions permissions;

    @Inject
    AuditTrail audit;

    /**
     * @return what the channel was called
     * @throws Problem 404 where the vacancy has no such channel, 403
     */
    @Transactional
    public String remove(UUID vacancyId, UUID channelId) {
        Vacancy vacancy = Vacancy.locked(vacancyId);
        permissions.requireChange(vacancy);
        AdChannel channel = AdChannel.of(vacancyId).stream()
                .filter(known -> known.id.equals(channelId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        channel.delete();
        audit.record(
                "vacancy.channelRemoved", vacancyId, vacancy.registryNumber, Map.of("channel", channel.name), null);
        return channel.name;
    }
}
