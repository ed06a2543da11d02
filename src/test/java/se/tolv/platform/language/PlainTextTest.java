package se.tolv.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "Åsa Öberg",
                "Anne-Marie O’Brien",
                "D'Angelo, Jr.",
                "José",
                "Jose\u0301",
                "محمد علي",
                "李小龙",
                "Zoë \uD83D\uDE00",
                "a\u00A0b",
                "5 < 6 > 4"
            })
    void problemInLine_ordinaryText_isEmpty(String text) {
        assertThat(PlainText.problemInLine(text)).isEmpty();
        assertThat(PlainText.problemInLines(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\rb", "a\r\nb"})
    void problem_tabOrLineBreak_isAllowedInLinesOnly(String text) {
        assertThat(PlainText.problemInLines(text)).isEmpty();
        assertThat(PlainText.problemInLine(text)).hasValue(TextProblem.CONTROL);
        assertThat(PlainText.problemInName(text)).hasValue(TextProblem.CONTROL);
    }

    @ParameterizedTest
    @ValueSource(ints = {0x00, 0x01, 0x07, 0x08, 0x0B, 0x0C, 0x1B, 0x1F, 0x7F, 0x80, 0x85, 0x9F, 0x2028, 0x2029})
    void problem_controlCharacter_isControl(int character) {
        assertProblemEverywhere("a" + Character.toString(character) + "b", TextProblem.CONTROL);
    }

    @ParameterizedTest
    @MethodSource
    void problem_damagedText_isBroken(String text) {
        assertProblemEverywhere(text, TextProblem.BROKEN);
    }

    static Stream<String> problem_damagedText_isBroken() {
        return Stream.of(
                "\uFFFD",
                "Bj\uFFFDrn",
                "\uD83D",
                "\uDE00",
                "a\uDE00\uD83Db",
                "\uD83D\uD83D\uDE00",
                "\uFFFE",
                "\uFFFF",
                "\uFDD0",
                Character.toString(0x1FFFE));
    }

    @Test
    void problem_anyCharacterThatTurnsTheDirection_isDirection() {
        IntStream.of(0x061C, 0x200E, 0x200F, 0x202A, 0x202B, 0x202C, 0x202D, 0x202E, 0x2066, 0x2067, 0x2068, 0x2069)
                .forEach(mark ->
                        assertProblemEverywhere("gpj" + Character.toString(mark) + "exe", TextProblem.DIRECTION));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>", "a>b", "Anna <anna@example.com>"})
    void problemInName_angleBracket_isMarkup(String name) {
        assertThat(PlainText.problemInName(name)).hasValue(TextProblem.MARKUP);
    }

    @Test
    void problem_severalInOneText_isTheFirst() {
        assertThat(PlainText.problemInName("a\u202Eb<\u0000")).hasValue(TextProblem.DIRECTION);
    }

    private static void assertProblemEverywhere(String text, TextProblem problem) {
        assertThat(PlainText.problemInLine(text)).hasValue(problem);
        assertThat(PlainText.problemInLines(text)).hasValue(problem);
        assertThat(PlainText.problemInName(text)).hasValue(problem);
    }
}
