package se.tolv.benchmark.data;

import java.time.Instant;
import java.util.SplittableRandom;
import java.util.UUID;

/** Keys of the same form as the product's, from a seed instead of chance. */
final class Ids {

    private Ids() {}

    /** A UUID version 7: sorted by time. */
    static UUID at(Instant time, SplittableRandom random) {
        return new UUID(
                time.toEpochMilli() << 16 | 0x7000 | random.nextInt(0x1000),
                random.nextLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L);
    }

    /** The key of the one with this number. */
    static UUID of(String what, long number) {
        return new UUID((long) what.hashCode() << 32 | 0x7000, number | 0x8000000000000000L);
    }
}
