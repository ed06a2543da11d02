package se.tolv.platform.web;

import se.tolv.platform.error.Problem;

/** Guards against lost updates: what a person changes must be what they read. */
public final class Versions {

    private Versions() {}

    /** The {@code ETag} of a thing's version. */
    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /**
     * The version an API client read, from its {@code If-Match}.
     *
     * @throws Problem 428 where the header is missing, 412 where it is no ETag of ours
     */
    public static int ifMatch(String header) {
        if (header == null || header.isBlank()) {
            throw Problem.of(Problem.Kind.VERSION_NEEDED);
        }
        try {
            return Integer.parseInt(header.strip().replaceFirst("^W/", "").replace("\"", ""));
        } catch (NumberFormatException notOurs) {
            throw Problem.stale();
        }
    }

    /**
     * @throws Problem 412 where somebody else changed the thing in between
     */
    public static void requireSame(int read, int current) {
        if (read != current) {
            throw Problem.stale();
        }
    }
}
