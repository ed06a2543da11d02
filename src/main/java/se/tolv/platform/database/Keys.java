package se.tolv.platform.database;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.UUID;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Keys of rows. */
public final class Keys {

    private Keys() {}

    /** A new UUID version 7 (RFC 9562): random, and sorted by time. */
    public static UUID next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid((SharedSessionContractImplementor) null);
    }

    /** No key that {@link #next} has made since this moment comes before this one, in the order of the database. */
    public static UUID firstOf(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16 | 0x7000, 0x8000000000000000L);
    }

    /** A new random key that tells nothing of when it was made: for what must not be put in the order of its arrival. */
    public static UUID unordered() {
        return UUID.randomUUID();
    }

    /**
     * The key of the thing that one person's request creates: the same request sent twice names the same key, so that a
     * double click or a retry creates once (see {@link Creation}).
     *
     * @param requestKey the page form's hidden request id or the API's {@code Idempotency-Key}; null or blank: a new key
     */
    public static UUID ofRequest(UUID actor, String requestKey) {
        return requestKey == null || requestKey.isBlank()
                ? next()
                : UUID.nameUUIDFromBytes((actor + "\n" + requestKey).getBytes(UTF_8));
    }
}
