package se.tolv.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Lets one transaction of an employer at a time decide on something that no single row stands for. */
@ApplicationScoped
public class Locks {

    @Inject
    EntityManager entities;

    /** Waits until no other transaction of this employer, on any node, holds the lock; it is held until the transaction ends. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void take(String name) {
        entities.createNativeQuery(
                        "select 1 from (select pg_advisory_xact_lock(hashtextextended(current_schema() || ?1, 0))) as waited")
                .setParameter(1, " " + name)
                .getSingleResult();
    }

    /**
     * As {@link #take}, without waiting.
     *
     * @return whether the lock is held now; false where another transaction holds it
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean takeIfFree(String name) {
        return (boolean) entities.createNativeQuery(
                        "select pg_try_advisory_xact_lock(hashtextextended(current_schema() || ?1, 0))", Boolean.class)
                .setParameter(1, " " + name)
                .getSingleResult();
    }
}
