package se.tolv.platform.database;

import java.util.Locale;

/** Patterns for {@code like :pattern escape '\'}. */
public final class LikePattern {

    private LikePattern() {}

    /** Finds this text anywhere in a text in lower case; null and blank find everything. */
    public static String containing(String q) {
        if (q == null || q.isBlank()) {
            return "%";
        }
        return "%" + q.strip().toLowerCase(Locale.ROOT).replaceAll("([\\\\%_])", "\\\\$1") + "%";
    }
}
