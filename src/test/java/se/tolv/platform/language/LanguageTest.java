package se.tolv.platform.language;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTest {

    @ParameterizedTest
    @CsvSource({"sv, SV", "SV, SV", "sv-SE, SV", "sv_FI, SV", "' sv ', SV", "en, EN", "en-GB, EN", "EN-us, EN"})
    void of_tagOfALanguageThatTolvSpeaks_isThatLanguage(String tag, Language language) {
        assertThat(Language.of(tag)).hasValue(language);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"de", "svenska", "s", "?", "fi-SV", "\uD83D"})
    void of_anythingElse_isEmpty(String tag) {
        assertThat(Language.of(tag)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void of_codeOfALanguage_isThatLanguage(Language language) {
        assertThat(Language.of(language.code())).hasValue(language);
        assertThat(language.locale().getLanguage()).isEqualTo(language.code());
    }
}
