package se.tolv.candidate.letter;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.candidate.RejectionReason;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.language.Language;

@TolvTest
class RejectionLetterTest {

    @Inject
    RejectionLetter letter;

    @Inject
    CurrentLanguage spoken;

    @ParameterizedTest
    @CsvSource({"EN, SV, Andra sökande har mer erfarenhet", "SV, EN, Other applicants have more experience"})
    void suggestion_inAnotherLanguageThanTheWritersPage_isInTheApplicantsThroughout(
            Language page, Language applicant, String words) {
        String suggestion = InDemo.get(() -> {
            spoken.speak(page);
            return letter.suggestion(RejectionReason.EXPERIENCE, applicant);
        });
        assertThat(suggestion).contains(words);
    }
}
