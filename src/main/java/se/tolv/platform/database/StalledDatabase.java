package se.tolv.platform.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.AgroalDataSourceMetrics;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Whether the line for a connection to the database stands still: somebody waits, and for some seconds nobody has been given one.
 * Whoever came then would wait in vain, and take a thread from those who need no database.
 */
@ApplicationScoped
public class StalledDatabase {

    private static final long LOOK_EVERY_MILLIS = 1_000;

    /** So many looks in a row at a line that stands still. */
    private static final int PATIENCE = 3;

    @Inject
    AgroalDataSource database;

    private long given;
    private int looksInVain;
    private volatile boolean stalled;

    void onStart(@Observes StartupEvent start, Vertx vertx) {
        vertx.setPeriodic(LOOK_EVERY_MILLIS, timer -> look());
    }

    private void look() {
        AgroalDataSourceMetrics metrics = database.getMetrics();
        boolean moves = metrics.acquireCount() != given || metrics.awaitingCount() == 0;
        given = metrics.acquireCount();
        looksInVain = moves ? 0 : looksInVain + 1;
        stalled = looksInVain >= PATIENCE;
    }

    public boolean isStalled() {
        return stalled;
    }
}
