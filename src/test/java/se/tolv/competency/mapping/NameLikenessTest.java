package se.tolv.competency.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tolv.platform.language.BilingualText;

class NameLikenessTest {

    /** Counted by hand: night = {"  n", " ni", nig, igh, ght, "ht "}, nacht = {"  n", " na", nac, ach, cht, "ht "}. */
    @Test
    void of_nightAndNacht_isTwoSharedOfTwelve() {
        assertThat(NameLikeness.of("night", "nacht")).isEqualTo(4.0 / 12);
    }

    @Test
    void of_sameNameInOtherCase_isOne() {
        assertThat(NameLikeness.of("Ta ansvar", "ta Ansvar")).isEqualTo(1);
    }

    @Test
    void of_anEmptyName_isZero() {
        assertThat(NameLikeness.of("", "Leda")).isZero();
    }

    @Test
    void of_alikeInEnglishOnly_countsTheEnglish() {
        assertThat(NameLikeness.of(new BilingualText("Chefskap", "Leading"), new BilingualText("Leda", "Leading")))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "Samarbetsförmåga, Samarbeta",
        "Ansvarstagande, Ta ansvar",
        "Problemlösningsförmåga, Lösa problem",
        "Initiativförmåga, Ta initiativ",
        "Ledarskap, Leda"
    })
    void of_oldAndNewNameOfOneThing_isWorthSuggesting(String old, String now) {
        assertThat(NameLikeness.of(old, now)).isGreaterThanOrEqualTo(NameLikeness.WORTH_SUGGESTING);
    }

    @ParameterizedTest
    @CsvSource({"Stresstålighet, Skapa struktur", "Noggrannhet, Nå resultat", "Lojalitet, Leda"})
    void of_namesOfDifferentThings_isNotWorthSuggesting(String old, String now) {
        assertThat(NameLikeness.of(old, now)).isLessThan(NameLikeness.WORTH_SUGGESTING);
    }
}
