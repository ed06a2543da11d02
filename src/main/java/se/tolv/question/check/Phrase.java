package se.tolv.question.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One line of a file in {@code question-checks/}: words that follow each other in one sentence. How a line is written
 * stands at the top of each file.
 */
final class Phrase {

    private static final int WIDEST_GAP = 3;

    private enum Kind {
        WORD,
        OPTIONAL_WORD,
        GAP,
        COMMA,
        SENTENCE_END
    }

    /** What one part of a line allows its word to be: whole words, beginnings, endings, or a number. */
    private record Part(Kind kind, Set<String> words, List<String> beginnings, List<String> endings, boolean number) {

        static Part of(Kind kind, String... alternatives) {
            Part part = new Part(
                    kind,
                    new HashSet<>(),
                    new ArrayList<>(),
                    new ArrayList<>(),
                    List.of(alternatives).contains("#"));
            for (String alternative : alternatives) {
                String word = QuestionWord.normal(alternative);
                if (word.endsWith("*")) {
                    part.beginnings.add(word.substring(0, word.length() - 1));
                } else if (word.startsWith("*")) {
                    part.endings.add(word.substring(1));
                } else {
                    part.words.add(word);
                }
            }
            return part;
        }

        boolean fits(String word) {
            return words.contains(word)
                    || beginnings.stream().anyMatch(word::startsWith)
                    || endings.stream().anyMatch(word::endsWith)
                    || (number && word.codePoints().allMatch(Character::isDigit));
        }

        boolean isWholeWords() {
            return kind == Kind.WORD && beginnings.isEmpty() && endings.isEmpty() && !number;
        }
    }

    private final boolean opensSentence;
    private final List<Part> parts;

    private Phrase(boolean opensSentence, List<Part> parts) {
        this.opensSentence = opensSentence;
        this.parts = parts;
    }

    static Phrase parse(String line) {
        boolean opensSentence = line.startsWith("^");
        List<Part> parts = new ArrayList<>();
        for (String part : (opensSentence ? line.substring(1) : line).strip().split(" +")) {
            parts.add(parsePart(part));
        }
        return new Phrase(opensSentence, parts);
    }

    private static Part parsePart(String part) {
        return switch (part) {
            case "..." -> Part.of(Kind.GAP);
            case "," -> Part.of(Kind.COMMA);
            case "$" -> Part.of(Kind.SENTENCE_END);
            default ->
                part.startsWith("(") && part.endsWith(")")
                        ? Part.of(
                                Kind.OPTIONAL_WORD,
                                part.substring(1, part.length() - 1).split("\\|"))
                        : Part.of(Kind.WORD, part.split("\\|"));
        };
    }

    /** The words of which the phrase must begin with one; empty where it can begin with others too. */
    Set<String> firstWords() {
        return parts.get(0).isWholeWords() ? parts.get(0).words() : Set.of();
    }

    /**
     * Looks for the phrase at one place of a sentence.
     *
     * @param from the index of the word to begin with
     * @return the index after the last word of the phrase, or -1 where it does not stand there
     */
    int endFrom(List<QuestionWord> sentence, int from) {
        return opensSentence && from > 0 ? -1 : endFrom(sentence, from, 0);
    }

    private int endFrom(List<QuestionWord> sentence, int at, int partIndex) {
        if (partIndex == parts.size()) {
            return at;
        }
        Part part = parts.get(partIndex);
        boolean wordLeft = at < sentence.size();
        return switch (part.kind()) {
            case WORD -> wordLeft && part.fits(sentence.get(at).text()) ? endFrom(sentence, at + 1, partIndex + 1) : -1;
            case OPTIONAL_WORD -> {
                int with =
                        wordLeft && part.fits(sentence.get(at).text()) ? endFrom(sentence, at + 1, partIndex + 1) : -1;
                yield with >= 0 ? with : endFrom(sentence, at, partIndex + 1);
            }
            case GAP -> endAfterGap(sentence, at, partIndex);
            case COMMA -> wordLeft && sentence.get(at).afterComma() ? endFrom(sentence, at, partIndex + 1) : -1;
            case SENTENCE_END -> wordLeft ? -1 : endFrom(sentence, at, partIndex + 1);
        };
    }

    private int endAfterGap(List<QuestionWord> sentence, int at, int gapIndex) {
        for (int skipped = 0; skipped <= WIDEST_GAP && at + skipped <= sentence.size(); skipped++) {
            int end = endFrom(sentence, at + skipped, gapIndex + 1);
            if (end >= 0) {
                return end;
            }
        }
        return -1;
    }
}
