package se.tolv.question.search;

/** What a list of questions is ordered by. Each order is a whole number a row, smallest first, and then the key. */
public enum QuestionSort {
    /** As the competencies stand in the published framework; what is not in it last. */
    COMPETENCY("coalesce(c.position, 1000000)"),
    NEWEST("-" + createdAt()),
    MOST_CHOSEN("-coalesce(u.chosen, 0)"),
    /** For suggestions: those that wait come first, the one that has waited longest before the others; then the newest. */
    WAITING("case q.status when 'SUGGESTED' then " + createdAt() + " - 100000000000000000 else -" + createdAt()
            + " end");

    public final String sql;

    QuestionSort(String sql) {
        this.sql = sql;
    }

    /** In microseconds since 1970. */
    private static String createdAt() {
        return "(extract(epoch from q.created_at) * 1000000)::bigint";
    }
}
