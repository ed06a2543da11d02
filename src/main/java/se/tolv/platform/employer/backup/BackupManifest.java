package se.tolv.platform.employer.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What a backup says of itself.
 *
 * @param format of the file
 * @param hosts the employer's host names when it was taken, the one that links name first
 * @param schemaVersion of the employer's schema
 * @param tables how many rows each table has, in the order in which they can be put back
 */
public record BackupManifest(
        int format,
        String key,
        String name,
        List<String> hosts,
        String schemaVersion,
        Instant takenAt,
        Map<String, Long> tables) {

    static final int FORMAT = 1;

    /** Its name in the file; each table is in an entry of its own. */
    static final String ENTRY = "employer.json";

    static String entryOf(String table) {
        return "tables/" + table;
    }

    public long rows() {
        return tables.values().stream().mapToLong(Long::longValue).sum();
    }
}
