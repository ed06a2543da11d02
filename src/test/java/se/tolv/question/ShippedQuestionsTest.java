package se.tolv.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.tolv.competency.ShippedFramework;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.question.check.QuestionCheck;
import se.tolv.question.check.QuestionWording;

/** The sixty questions that ship keep the rules that HR is asked to keep. */
class ShippedQuestionsTest {

    private static final List<ShippedFramework.ShippedQuestion> SHIPPED = ShippedFramework.competencies().stream()
            .flatMap(competency -> competency.questions().stream())
            .toList();

    @Test
    void questionsAndProbes_inBothLanguages_areFreeOfWarnings() {
        assertThat(SHIPPED).hasSize(60);
        for (ShippedFramework.ShippedQuestion question : SHIPPED) {
            for (Language language : Language.values()) {
                assertFreeOfWarnings(question.code(), question.text(), language);
                question.probes().forEach(probe -> assertFreeOfWarnings(question.code(), probe, language));
            }
        }
    }

    private static void assertFreeOfWarnings(String code, BilingualText text, Language language) {
        String words = QuestionWording.in(text, language);
        assertThat(words).as(code).isNotBlank();
        assertThat(QuestionCheck.check(words, language))
                .as("%s: %s", code, words)
                .isEmpty();
    }

    @Test
    void probesAndListenFor_areAsManyAsAFormTakes() {
        for (ShippedFramework.ShippedQuestion question : SHIPPED) {
            assertThat(question.probes())
                    .as(question.code())
                    .hasSizeBetween(QuestionForm.FEWEST_PROBES, QuestionForm.MOST_PROBES);
            assertThat(question.listenFor()).as(question.code()).hasSizeBetween(1, QuestionForm.MOST_LISTEN_FOR);
        }
    }
}
