package se.tolv.question.check;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tolv.platform.language.Language;

/**
 * One section of a file in {@code question-checks/}: the phrases to look for, and those that are fine although they
 * look alike.
 */
final class PhraseList {

    /** A run of words in a sentence, by their indexes. */
    record Span(int from, int to) {}

    /** Phrases by the words they can begin with, so that each word of a text meets only the few that may stand there. */
    private static final class Index {

        private final Map<String, List<Phrase>> byFirstWord = new HashMap<>();
        private final List<Phrase> withAnyFirstWord = new ArrayList<>();

        void add(Phrase phrase) {
            if (phrase.firstWords().isEmpty()) {
                withAnyFirstWord.add(phrase);
            }
            for (String word : phrase.firstWords()) {
                byFirstWord.computeIfAbsent(word, first -> new ArrayList<>()).add(phrase);
            }
        }

        /** The longest match at each word, going on after it. */
        List<Span> find(List<QuestionWord> sentence) {
            List<Span> spans = new ArrayList<>();
            for (int from = 0; from < sentence.size(); ) {
                int to = longestFrom(sentence, from);
                if (to > from) {
                    spans.add(new Span(from, to));
                }
                from = Math.max(from + 1, to);
            }
            return spans;
        }

        private int longestFrom(List<QuestionWord> sentence, int from) {
            int to = -1;
            for (Phrase phrase : byFirstWord.getOrDefault(sentence.get(from).text(), List.of())) {
                to = Math.max(to, phrase.endFrom(sentence, from));
            }
            for (Phrase phrase : withAnyFirstWord) {
                to = Math.max(to, phrase.endFrom(sentence, from));
            }
            return to;
        }
    }

    private final Index phrases = new Index();
    private final Index allowed = new Index();

    private PhraseList() {}

    /** The sections of a language's file, by name. */
    static Map<String, PhraseList> sectionsFor(Language language) {
        String file = "/question-checks/" + language.code() + ".txt";
        try (var lines = new BufferedReader(
                new InputStreamReader(PhraseList.class.getResourceAsStream(file), StandardCharsets.UTF_8))) {
            return parse(lines.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Map<String, PhraseList> parse(List<String> lines) {
        Map<String, PhraseList> sections = new HashMap<>();
        PhraseList section = null;
        for (String line : lines.stream().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                section = new PhraseList();
                sections.put(line.substring(1, line.length() - 1), section);
            } else if (line.startsWith("- ")) {
                section.allowed.add(Phrase.parse(line.substring(2)));
            } else if (!line.isEmpty() && !line.startsWith("//")) {
                section.phrases.add(Phrase.parse(line));
            }
        }
        return sections;
    }

    /** Where the phrases stand in a sentence, without those that share a word with an allowed phrase. */
    List<Span> in(List<QuestionWord> sentence) {
        List<Span> spans = phrases.find(sentence);
        if (spans.isEmpty()) {
            return spans;
        }
        BitSet fine = new BitSet();
        allowedIn(sentence).forEach(span -> fine.set(span.from, span.to));
        return spans.stream()
                .filter(span -> fine.get(span.from, span.to).isEmpty())
                .toList();
    }

    List<Span> allowedIn(List<QuestionWord> sentence) {
        return allowed.find(sentence);
    }
}
