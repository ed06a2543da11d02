package se.tolv.platform.identity;

import java.util.UUID;
import org.jboss.logging.Logger;

/**
 * What may tell of an attack, one line of the log each, under a category of its own. No line holds an address, a name or a
 * secret: the request's number, which stands beside it, leads to what the proxy knows.
 */
public final class SecurityLog {

    private static final Logger LOG = Logger.getLogger("se.tolv.security");

    private SecurityLog() {}

    /**
     * Something went as it should.
     *
     * @param event what happened, in a word
     * @param who the key of the account or candidate; null where it is not known
     * @param how words of ours
     */
    public static void info(String event, UUID who, String how) {
        LOG.infof("event=%s who=%s how=\"%s\"", event, who == null ? "unknown" : who, Secrets.masked(how));
    }

    /** As {@link #info}: somebody was turned away. */
    public static void warn(String event, UUID who, String how) {
        LOG.warnf("event=%s who=%s how=\"%s\"", event, who == null ? "unknown" : who, Secrets.masked(how));
    }
}
