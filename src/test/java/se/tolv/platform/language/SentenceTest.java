package se.tolv.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceTest {

    /** Each list: the whole text is its sentences with a space between. */
    @ParameterizedTest
    @MethodSource
    void allIn_textOnOneLine_endsSentencesWhereAReaderWould(List<String> sentences) {
        assertThat(textsOf(String.join(" ", sentences))).isEqualTo(sentences);
    }

    static Stream<List<String>> allIn_textOnOneLine_endsSentencesWhereAReaderWould() {
        return Stream.of(
                List.of("Vi börjar nu.", "Sedan fikar vi!", "Kommer du?"),
                List.of("Vad?!", "Nej..."),
                List.of("Skriv t.ex. Anna eller bl.a. Bo.", "Klart."),
                List.of("Vi ses kl. 10.30 den 3 maj.", "Det blir ca. 5 personer."),
                List.of("Ta med penna, papper m.m. och kom.", "Mat, dryck m.m.", "Sedan går vi."),
                List.of("Kaffe, te osv.", "Alla är välkomna."),
                List.of("Jag såg det på svt.se.", "Det är huset jag bor i.", "Det är mitt."),
                List.of("C. H. Björnsson skrev boken.", "Den kom 1968."),
                List.of("Läs på botkyrka.se eller skriv till a.b@c.se.", "Det kostar 3.50 kr."),
                List.of("\"Kom hit!\" sa hon.", "Han gick."),
                List.of("Hon sa: ”Kom hit.”", "Han gick."),
                List.of("Det var... svårt.", "Men det gick…"),
                List.of("jag gick hem.", "sen åt jag."),
                List.of("Ask Dr. Berg, e.g. Tuesday.", "Then go."));
    }

    @Test
    void allIn_headingAndList_makesEachLineASentence() {
        assertThat(textsOf("Vi erbjuder\r\n\r\n- friskvård\r\n- Fri parkering\n1. Lön\n2. Semester"))
                .containsExactly("Vi erbjuder", "- friskvård", "- Fri parkering", "1. Lön", "2. Semester");
    }

    @Test
    void allIn_lineThatGoesOnWithASmallLetter_belongsToTheLineBefore() {
        assertThat(textsOf("Det här brevet är\nbrutet på\r\ntre rader. Slut.\n\nnytt stycke"))
                .containsExactly("Det här brevet är\nbrutet på\r\ntre rader.", "Slut.", "nytt stycke");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n \n", "\u00A0\u2003"})
    void allIn_textOfSpaces_hasNone(String text) {
        assertThat(Sentence.allIn(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Vad gör du?", "Vad gör du?!", "”Vad gör du?”", "(Vad gör du?)"})
    void question_sentenceThatClosesWithAQuestionMark_isTrue(String text) {
        assertThat(Sentence.allIn(text)).extracting(Sentence::question).containsExactly(true);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Berätta.", "Vad? frågade hon.", "Vad gör du", "?x"})
    void question_lastSentenceThatDoesNot_isFalse(String text) {
        assertThat(Sentence.allIn(text)).last().extracting(Sentence::question).isEqualTo(false);
    }

    private static List<String> textsOf(String text) {
        return Sentence.allIn(text).stream()
                .map(sentence -> text.substring(sentence.start(), sentence.end()))
                .toList();
    }
}
