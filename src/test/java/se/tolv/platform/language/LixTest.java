package se.tolv.platform.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LixTest {

    /** Counts and figure as printed on inuse.se, "Vet DU vad lix är?", reckoned by lix.se: 6.52 + 26.9 = 33. */
    @Test
    void figure_countsOfAPublishedExample_isThePublishedFigure() {
        assertThat(new Lix(3784, 580, 1018).figure()).isEqualTo(33);
    }

    /**
     * A sentence of Australian tax law, one of the classic hard texts of readability research, and its LIX of 90.47 as
     * the Voyant text tools reckon it (trombone, LIXIndexTest).
     */
    @Test
    void of_sentenceOfTaxLaw_agreesWithAnIndependentReckoning() {
        assertThat(Lix.of(
                        "Where the amount of the annuity derived by the taxpayer during a year of income is more than, or"
                                + " less than, the amount payable for a whole year, the amount to be exclude from the amount so"
                                + " derived is the amount which bears to the amount which, but for this sub-section, would be the"
                                + " amount to be so, excluded the same proportion as the amount so derived bears to the amount"
                                + " payable for the whole year."))
                .hasValueSatisfying(lix -> {
                    assertThat(lix).isEqualTo(new Lix(76, 1, 11));
                    assertThat(lix.figure()).isEqualTo(90);
                    assertThat(lix.level()).isEqualTo(LixLevel.VERY_HARD);
                });
    }

    /** The easy text of the Python package textstat, whose tests give it a LIX of 22.131. */
    @Test
    void of_easyText_agreesWithAnIndependentReckoning() {
        assertThat(Lix.of("Anna and her family love doing puzzles. Anna is best at little puzzles. Anna and her brother"
                        + " work on medium size puzzles together. Anna's Brother likes puzzles with cars in them. When the"
                        + " whole family does a puzzle, they do really big puzzles. It can take them a week to finish a"
                        + " really big puzzle. Last year they did a puzzle with 500 pieces! Anna tries to finish one small"
                        + " puzzle a day by her. Her puzzles have about 50 pieces. They all glue their favorite puzzles"
                        + " together and frame them. The puzzles look so nice on the wall."))
                .hasValueSatisfying(lix -> {
                    assertThat(lix.figure()).isEqualTo(22);
                    assertThat(lix.level()).isEqualTo(LixLevel.VERY_EASY);
                });
    }

    /** Counted by hand: the numbers are words, sentences, long words, figure. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    11 | 2 | 1 | 15 | Vi ses i morgon och äter lunch. Du är så välkommen.
                    10 | 1 | 6 | 70 | Kommunens verksamheter ansvarar för att sökande snabbt får återkoppling skriftligen.
                    10 | 1 | 0 | 10 | Vi ses kl. 10.30 och tar t.ex. en kopp kaffe.
                    10 | 3 | 1 | 13 | Du får: lön, ledigt och friskvård. Kom hit och jobba.
                    11 | 1 | 1 | 20 | Det är 10 som kan ta EU:s IT-kurs hos A-kassan nu.
                    10 | 1 | 2 | 30 | Undersköterskan läser idén på ett kafé i en å-ä-ö-värld nu.
                    10 | 2 | 2 | 25 | Vad gör du om en elev/vårdnadshavare ringer dig? Berätta!
                    """)
    void of_textCountedByHand_countsTheSame(int words, int sentences, int longWords, int figure, String text) {
        assertThat(Lix.of(text)).hasValue(new Lix(words, sentences, longWords));
        assertThat(new Lix(words, sentences, longWords).figure()).isEqualTo(figure);
    }

    @Test
    void of_listWithoutFullStops_countsEachItemAsASentence() {
        assertThat(Lix.of("Du ska kunna\n- läsa och skriva\n- tala med alla\n• köra bil"))
                .hasValue(new Lix(11, 4, 0));
    }

    @Test
    void of_letterWrittenAsTwoCharacters_isOneLetter() {
        assertThat(Lix.of("a\u0308ggen a\u0308r na\u0308stan slut och vi har inget mer nu"))
                .hasValue(new Lix(10, 1, 0));
    }

    @Test
    void of_quotedQuestionInsideASentence_isPartOfIt() {
        assertThat(Lix.of("”Hur gick det?” frågar hon, och du svarar att det gick bra."))
                .hasValue(new Lix(12, 1, 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "...", "- - - - - - - - - - - -", "Ett två tre fyra fem sex sju åtta nio."})
    void of_fewerThanTenWords_isEmpty(String text) {
        assertThat(Lix.of(text)).isEmpty();
    }

    @Test
    void of_longNonsense_isReadAtOnce() {
        for (String piece : new String[] {"a", "a ", ". ", ".", "a.b.", "\n", "\"", ": ", "\u00A0", "\uD83D"}) {
            assertTimeoutPreemptively(Duration.ofSeconds(5), () -> Lix.of(piece.repeat(100_000)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "0, VERY_EASY",
        "29, VERY_EASY",
        "30, EASY",
        "39, EASY",
        "40, MEDIUM",
        "49, MEDIUM",
        "50, HARD",
        "59, HARD",
        "60, VERY_HARD",
        "120, VERY_HARD"
    })
    void level_figureOnEitherSideOfABorder_isItsBand(int figure, LixLevel level) {
        assertThat(LixLevel.of(figure)).isEqualTo(level);
    }

    @Test
    void new_countsThatNoTextHas_isRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Lix(0, 1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lix(10, 0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lix(10, 1, 11));
        assertThatIllegalArgumentException().isThrownBy(() -> new Lix(10, 1, -1));
    }
}
