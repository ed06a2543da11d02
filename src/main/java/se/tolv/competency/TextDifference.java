package se.tolv.competency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What changed from one text to another, word by word: the longest common subsequence stays, the rest goes or comes. */
public final class TextDifference {

    public enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    /** A run of words, with the spaces between them. */
    public record Piece(Kind kind, String text) {}

    /** Words, and the white space between them. */
    private static final Pattern TOKEN = Pattern.compile("\\s+|\\S+");

    /** Two texts of 2,000 words. What is more different than that is shown as all removed and all added. */
    private static final long MOST_COMPARISONS = 16_000_000;

    private final List<String> before;
    private final List<String> after;
    private final List<Piece> pieces = new ArrayList<>();

    private TextDifference(String before, String after) {
        this.before = TOKEN.matcher(before).results().map(word -> word.group()).toList();
        this.after = TOKEN.matcher(after).results().map(word -> word.group()).toList();
    }

    /** The pieces in the order of reading, removed ones before those that take their place. */
    public static List<Piece> between(String before, String after) {
        TextDifference difference = new TextDifference(before, after);
        difference.compare();
        return difference.pieces;
    }

    private void compare() {
        int start = 0;
        int shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        add(Kind.SAME, before.subList(0, start));
        compareMiddle(before.subList(start, before.size() - end), after.subList(start, after.size() - end));
        add(Kind.SAME, before.subList(before.size() - end, before.size()));
    }

    private void compareMiddle(List<String> old, List<String> now) {
        if ((long) old.size() * now.size() > MOST_COMPARISONS) {
            add(Kind.REMOVED, old);
            add(Kind.ADDED, now);
            return;
        }
        int[][] common = commonFrom(old, now);
        int i = 0;
        int j = 0;
        while (i < old.size() && j < now.size()) {
            if (old.get(i).equals(now.get(j))) {
                add(Kind.SAME, List.of(old.get(i)));
                i++;
                j++;
            } else if (common[i + 1][j] >= common[i][j + 1]) {
                add(Kind.REMOVED, List.of(old.get(i++)));
            } else {
                add(Kind.ADDED, List.of(now.get(j++)));
            }
        }
        add(Kind.REMOVED, old.subList(i, old.size()));
        add(Kind.ADDED, now.subList(j, now.size()));
    }

    /** How many words two texts have in common, in order, from each pair of places to the end. */
    private static int[][] commonFrom(List<String> old, List<String> now) {
        int[][] common = new int[old.size() + 1][now.size() + 1];
        for (int i = old.size() - 1; i >= 0; i--) {
            for (int j = now.size() - 1; j >= 0; j--) {
                common[i][j] = old.get(i).equals(now.get(j))
                        ? common[i + 1][j + 1] + weight(old.get(i))
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    /** A word that stays counts for more than a space that does: otherwise the spaces would decide where texts meet. */
    private static int weight(String token) {
        return token.isBlank() ? 1 : 3;
    }

    private void add(Kind kind, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        String text = String.join("", words);
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).kind() == kind) {
            pieces.set(last, new Piece(kind, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(kind, text));
        }
    }
}
