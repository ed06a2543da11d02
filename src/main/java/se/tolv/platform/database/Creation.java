package se.tolv.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Supplier;

/** Creates a thing once, however often its request arrives. */
@ApplicationScoped
public class Creation {

    @Inject
    EntityManager entities;

    /**
     * The entity with this key, made by {@code create} unless it is there already. Requests with the same key wait for
     * each other, on every node. {@code create} persists and audits what it makes, and its entity has this key.
     */
    @Transactional
    public <T extends Stored> T once(Class<T> type, UUID key, Supplier<T> create) {
        entities.createNativeQuery("select 1 from (select pg_advisory_xact_lock(?1)) as waited")
                .setParameter(1, key.getMostSignificantBits() ^ key.getLeastSignificantBits())
                .getSingleResult();
        T existing = entities.find(type, key);
        return existing != null ? existing : create.get();
    }
}
