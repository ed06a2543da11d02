package se.tolv.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Inject;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tolv.TolvTest;
import se.tolv.candidate.pipeline.RejectionLetter;
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
    @ActivateRequestContext
    void suggestion_inAnotherLanguageThanTheWritersPage_isInTheApplicantsThroughout(
            Language page, Language applicant, String words) {
        spoken.speak(page);
        assertThat(letter.suggestion(RejectionReason.EXPERIENCE, applicant)).contains(words);
    }
}
