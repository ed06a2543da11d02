package se.tolv.question.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The notation of the files in {@code question-checks/}. */
class PhraseTest {

    @ParameterizedTest(name = "{0} in {1}: {2}")
    @CsvSource(delimiter = ';', textBlock = """
                    din hälsa ; hur är din hälsa nu ; din hälsa
                    din hälsa ; din goda hälsa ; -
                    din hälsa ; din hälsan ; -
                    DIN Hälsa ; Din HÄLSA ; Din HÄLSA
                    din|ditt hem ; i ditt hem ; ditt hem
                    allergi* ; någon allergiker ; allergiker
                    *ade ; vi lagade mat ; lagade
                    din * hälsa ; din goda hälsa ; din goda hälsa
                    din * hälsa ; din hälsa ; -
                    över # ; du är över 50 år ; över 50
                    över # ; du är över huvud taget ; -
                    är du (ofta) sjuk ; är du sjuk ; är du sjuk
                    är du (ofta) sjuk ; är du ofta sjuk ; är du ofta sjuk
                    är (du|ni) du ; är du ; är du
                    du ... barn ; du barn ; du barn
                    du ... barn ; du a b c barn ; du a b c barn
                    du ... barn ; du a b c d barn ; -
                    , hur ; kommer någon, hur ; hur
                    , hur ; kommer någon hur ; -
                    ^ har du ; har du tid ; har du
                    ^ har du ; nu har du tid ; -
                    och varför $ ; vad och varför ; och varför
                    och varför $ ; vad och varför du ; -
                    född före ; född-före ; född-före
                    what's your ; what’s your name ; what’s your
                    """)
    void in_sentence_findsWhatTheNotationSays(String phrase, String sentence, String found) {
        List<QuestionWord> words = QuestionWord.allIn(sentence, 0, sentence.length());

        List<String> spans = PhraseList.parse(List.of("[X]", phrase)).get("X").in(words).stream()
                .map(span -> sentence.substring(
                        words.get(span.from()).start(), words.get(span.to() - 1).end()))
                .toList();

        assertThat(spans).isEqualTo(found.equals("-") ? List.of() : List.of(found));
    }

    @Test
    void parse_sectionWithAnAllowedWording_leavesOutWhatItOverlaps() {
        PhraseList section = PhraseList.parse(
                        List.of("// a remark", "", "[X]", "din hälsa", "- din hälsa och säkerhet"))
                .get("X");
        String sentence = "din hälsa och säkerhet är inte din hälsa";
        List<QuestionWord> words = QuestionWord.allIn(sentence, 0, sentence.length());

        assertThat(section.in(words)).containsExactly(new PhraseList.Span(6, 8));
    }
}
