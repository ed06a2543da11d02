package se.tolv.question.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.platform.language.Language;

class QuestionCheckTest {

    @Test
    void check_wordsInTheMiddleOfAText_saysWhereTheyStand() {
        String text = "Berätta om dig själv. Hur är din  HÄLSA i dag?";

        List<QuestionWarning> warnings = QuestionCheck.check(text, Language.SV);

        int start = text.indexOf("din");
        int end = start + "din  HÄLSA".length();
        assertThat(warnings)
                .contains(new QuestionWarning(QuestionWarningKind.HEALTH, Language.SV, "din  HÄLSA", start, end));
    }

    @Test
    void check_severalTopics_warnsOfEachInTheOrderOfTheText() {
        assertThat(QuestionCheck.check("Berätta om dina barn, din tro och din hälsa.", Language.SV))
                .extracting(QuestionWarning::kind)
                .containsExactly(QuestionWarningKind.FAMILY, QuestionWarningKind.BELIEF, QuestionWarningKind.HEALTH);
    }

    @Test
    void check_sameTopicTwice_warnsOfBothPlaces() {
        assertThat(QuestionCheck.check("Berätta om din hälsa. Berätta sedan mer om din sjukfrånvaro.", Language.SV))
                .filteredOn(warning -> warning.kind() == QuestionWarningKind.HEALTH)
                .extracting(QuestionWarning::found)
                .containsExactly("din hälsa", "din sjukfrånvaro");
    }

    @Test
    void check_wordsInTheOtherLanguage_areNotKnown() {
        assertThat(QuestionCheck.check("Berätta om din hälsa.", Language.EN)).isEmpty();
        assertThat(QuestionCheck.check("Tell us about your health.", Language.SV))
                .isEmpty();
    }

    @Test
    void check_wordsOnEitherSideOfASentenceEnd_areNotReadTogether() {
        assertThat(QuestionCheck.check("Uppgiften är din. Hälsa på alla. Vad gör du?", Language.SV))
                .isEmpty();
    }

    @Test
    void check_phraseBrokenOverTwoLines_isFound() {
        assertThat(QuestionCheck.check("Hur ser du till att\ndin\nhälsa håller?", Language.SV))
                .extracting(QuestionWarning::kind)
                .containsExactly(QuestionWarningKind.HEALTH);
    }

    @Test
    void check_situationInQuotationMarks_isStillSearchedForTopics() {
        assertThat(QuestionCheck.check("Svara på frågan ”Vad tjänar du idag?”", Language.SV))
                .extracting(QuestionWarning::kind)
                .containsExactly(QuestionWarningKind.EARLIER_PAY);
    }

    @ParameterizedTest
    @MethodSource
    void check_wordsWithCharactersThatCannotBeSeen_areFound(String text) {
        assertThat(QuestionCheck.check(text, Language.SV))
                .extracting(QuestionWarning::kind)
                .contains(QuestionWarningKind.HEALTH);
    }

    static Stream<String> check_wordsWithCharactersThatCannotBeSeen_areFound() {
        String text = "Hur är din hälsa?";
        return Stream.of(
                Normalizer.normalize(text, Normalizer.Form.NFD),
                text.toUpperCase(Locale.ROOT),
                text.replace("hälsa", "häl\u00ADsa"),
                text.replace("hälsa", "h\u200Bä\u200Cl\u200Ds\u2060a"),
                text.replace("hälsa", "\uFEFFhälsa\uFEFF"),
                text.replace("hälsa", "hä\u034Flsa\uFE0F"),
                text.replace("din", "\u202Edin\u202C"),
                text.replace("din", "\u200Fdin\u200E"),
                text.replace(" ", "\u00A0"),
                text.replace(" ", "\u2009\t\u202F"),
                text.replace("din hälsa", "”din” (hälsa)"));
    }

    @Test
    void check_wordWithUnseenCharacters_reportsTheTextAsTyped() {
        assertThat(QuestionCheck.check("Berätta om din häl\u00ADsa\u200B.", Language.SV))
                .extracting(QuestionWarning::found)
                .containsExactly("din häl\u00ADsa");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\n\n",
                "???",
                "…",
                "\uD83D",
                "\uDE00\uD83D",
                "”",
                "\"\"",
                "\u200F\u202E",
                "\u0000",
                "\u0301"
            })
    void check_textWithoutWords_hasNoWarning(String text) {
        for (Language language : Language.values()) {
            assertThat(QuestionCheck.check(text, language)).isEmpty();
        }
    }

    @Test
    void check_halfSurrogateBesideAWord_isReadAsAGap() {
        assertThat(QuestionCheck.check("Hur är din\uD83D hälsa\uDE00?", Language.SV))
                .extracting(QuestionWarning::found)
                .containsExactly("din\uD83D hälsa");
    }

    @ParameterizedTest
    @MethodSource
    void check_twentyThousandCharacters_isReadToTheEnd(String piece) {
        String text = piece.repeat(20_000 / piece.length());

        for (Language language : Language.values()) {
            assertThatCode(() -> QuestionCheck.check(text, language)).doesNotThrowAnyException();
        }
    }

    static Stream<String> check_twentyThousandCharacters_isReadToTheEnd() {
        return Stream.of(
                "a",
                "du ",
                "you ",
                "har du ",
                "din hälsa ",
                "Har du barn? ",
                "do you have any ",
                "och hur ",
                "Berätta. ",
                "\"",
                "”?",
                ".",
                ". ",
                "a.",
                "a.b.c. ",
                "1. ",
                "?",
                "\n",
                "\n a",
                ", hur ",
                " ",
                "\u00A0",
                "\u200B",
                "\u0301\u0327",
                "e\u0327\u0301",
                "\uD83D",
                "\u202E",
                "'");
    }

    @Test
    void overrulable_everyKindButEarlierPay_isTrue() {
        Set<QuestionWarningKind> overrulable = EnumSet.allOf(QuestionWarningKind.class).stream()
                .filter(QuestionWarningKind::overrulable)
                .collect(Collectors.toSet());

        assertThat(overrulable).isEqualTo(EnumSet.complementOf(EnumSet.of(QuestionWarningKind.EARLIER_PAY)));
    }

    @ParameterizedTest
    @EnumSource
    void sectionsFor_eachLanguage_hasOneForEveryKindAndThoseOfTheForm(Language language) {
        Set<String> expected = EnumSet.allOf(QuestionWarningKind.class).stream()
                .map(Enum::name)
                .collect(Collectors.toSet());
        expected.remove(QuestionWarningKind.ASKS_TWO_THINGS.name());
        expected.addAll(Set.of("REQUEST", "SECOND_QUESTION", "SECOND_REQUEST"));

        assertThat(PhraseList.sectionsFor(language).keySet()).isEqualTo(expected);
    }
}
