package se.tolv.question.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What is typed into the search box, as the database takes it. */
class SearchWordsTest {

    @Test
    void in_severalWords_asksForAllOfThemAndLetsEachGoOn() {
        assertThat(SearchWords.in("Ge exempel"))
                .hasValue(new SearchWords("'ge':* & 'exempel':*", "'ge':* & 'exempel':*"));
    }

    @Test
    void in_neuterDefiniteForm_losesItsEndingInSwedishOnly() {
        assertThat(SearchWords.in("beslutets")).hasValue(new SearchWords("'beslut':*", "'beslutets':*"));
        assertThat(SearchWords.in("det")).hasValue(new SearchWords("'det':*", "'det':*"));
    }

    @Test
    void in_operatorsAndQuotes_leavesOnlyTheWords() {
        assertThat(SearchWords.in("a' | !(b & \\'c:*\" <-> \0"))
                .hasValue(new SearchWords("'a':* & 'b':* & 'c':*", "'a':* & 'b':* & 'c':*"));
    }

    @Test
    void in_nothingToLookFor_isEmpty() {
        assertThat(SearchWords.in(null)).isEmpty();
        assertThat(SearchWords.in("  \t")).isEmpty();
        assertThat(SearchWords.in("'\"&|!:*()\\%_😀")).isEmpty();
    }

    @Test
    void in_veryLongText_isCut() {
        SearchWords words =
                SearchWords.in("ord ".repeat(5000) + "x".repeat(100_000)).orElseThrow();
        assertThat(words.plain().split(" & ")).hasSize(12);
        assertThat(SearchWords.in("x".repeat(100_000)).orElseThrow().plain()).hasSizeLessThan(70);
    }

    @Test
    void in_decomposedLetters_composesThem() {
        assertThat(SearchWords.in("a\u030Angest").orElseThrow().plain()).isEqualTo("'\u00E5ngest':*");
    }
}
