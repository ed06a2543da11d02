package se.tolv.benchmark;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement that the database was sent, as its log has it.
 *
 * @param sql with {@code $1}, {@code $2} ...
 * @param values of those, as text
 */
record Statement(String sql, List<String> values) {

    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+)");

    /** For JDBC. */
    String withQuestionMarks() {
        return PARAMETER.matcher(sql).replaceAll("?");
    }

    /** With its values in it. */
    String withValues() {
        return PARAMETER
                .matcher(sql)
                .replaceAll(
                        found -> Matcher.quoteReplacement(literal(values.get(Integer.parseInt(found.group(1)) - 1))));
    }

    private static String literal(String value) {
        return value == null ? "null" : "'" + value.replace("'", "''") + "'";
    }

    boolean isQuery() {
        String start = sql.stripLeading().toLowerCase();
        return start.startsWith("select") || start.startsWith("with");
    }
}
