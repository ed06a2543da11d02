package se.tolv.platform.throttle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Locks;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.identity.SecurityLog;

/**
 * Counts what somebody takes of what there is only so much of, on all nodes together, and by hashes that are swept away again.
 * Those who come at the same moment are counted one after the other.
 */
@ApplicationScoped
public class Throttle {

    /**
     * What was counted.
     *
     * @param last whether nothing is left after it
     */
    public record Taken(UUID key, boolean last) {}

    @Inject
    EntityManager entities;

    @Inject
    Locks locks;

    @Inject
    Clock clock;

    /**
     * Takes so much, and holds up others who take the same until the transaction ends.
     *
     * @param who whom it counts against: an address of the network, or of mail
     * @return empty where less than that is left: nothing is taken
     */
    @Transactional
    public Optional<Taken> take(Limit limit, String who, long amount) {
        String whoHash = Secrets.hash(who);
        locks.take("counted " + limit.what() + " " + whoHash);
        Instant now = clock.instant();
        Instant start = now.minus(limit.window());
        forget(limit, start);
        long left = limit.most() - taken(limit, whoHash, start);
        if (amount > left) {
            SecurityLog.warn("throttled", null, limit.what());
            return Optional.empty();
        }
        Counted counted = new Counted(Keys.next(), limit.what(), whoHash, amount, now);
        counted.persist();
        return Optional.of(new Taken(counted.id, amount == left));
    }

    /** Counts it no longer. */
    @Transactional
    public void giveBack(Taken taken) {
        Counted.delete("id", taken.key());
    }

    private long taken(Limit limit, String whoHash, Instant start) {
        return entities.createQuery(
                        "select coalesce(sum(c.amount), 0) from Counted c where c.what = ?1 and c.whoHash = ?2 and c.at > ?3",
                        Long.class)
                .setParameter(1, limit.what())
                .setParameter(2, whoHash)
                .setParameter(3, start)
                .getSingleResult();
    }

    /** A few at a time, and none that another transaction is at. */
    private void forget(Limit limit, Instant start) {
        entities.createNativeQuery("""
                        delete from counted where id in (
                            select id from counted where what = ?1 and at <= ?2 limit 1000 for update skip locked)
                        """)
                .setParameter(1, limit.what())
                .setParameter(2, start)
                .executeUpdate();
    }
}
