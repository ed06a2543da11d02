package se.tolv.candidate.person;

/** Whether two addresses may be one person's: the same name at another provider, or a slip of the finger. */
public final class EmailLikeness {

    /** Letters that may differ: a missing dot, two letters turned round. */
    private static final int SLIPS = 2;

    private EmailLikeness() {}

    /** Whether somebody should look whether these two are the same person. Both in lower case. */
    public static boolean alike(String one, String other) {
        return local(one).equals(local(other)) || distance(one, other) <= SLIPS;
    }

    /** What stands before the @ without dots and digits, and without what comes after a plus. */
    private static String local(String email) {
        return email.substring(0, Math.max(email.lastIndexOf('@'), 0))
                .replaceFirst("\\+.*", "")
                .replaceAll("[._0-9-]", "");
    }

    /** Letters put in, left out or changed (Levenshtein). */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
