package se.tolv.platform.database;

import java.sql.SQLException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

/**
 * Tells faults of the database that pass by themselves, or when an operator has seen to it, from faults of ours: it is gone, starts
 * or stops, has no connection, memory or room on its disk to give, or has become a replica.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">PostgreSQL's error codes</a>
 */
public final class DatabaseAway {

    private static final String CONNECTION = "08";
    private static final String RESOURCES = "53";
    private static final String OPERATOR = "57P";
    private static final String READ_ONLY = "25006";

    private DatabaseAway() {}

    public static boolean isCauseOf(Throwable fault) {
        return isCauseOf(fault, Collections.newSetFromMap(new IdentityHashMap<>()));
    }

    /** What failed when a transaction was to end is kept as suppressed. */
    private static boolean isCauseOf(Throwable fault, Set<Throwable> seen) {
        if (fault == null || !seen.add(fault)) {
            return false;
        }
        if (fault instanceof SQLException refused && isAway(refused.getSQLState())) {
            return true;
        }
        for (Throwable suppressed : fault.getSuppressed()) {
            if (isCauseOf(suppressed, seen)) {
                return true;
            }
        }
        return isCauseOf(fault.getCause(), seen);
    }

    /** The pool of connections gives no code where it was waited for one in vain; PostgreSQL always does. */
    private static boolean isAway(String code) {
        return code == null
                || code.startsWith(CONNECTION)
                || code.startsWith(RESOURCES)
                || code.startsWith(OPERATOR)
                || code.equals(READ_ONLY);
    }
}
