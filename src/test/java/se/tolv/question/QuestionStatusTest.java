package se.tolv.question;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A question's life. */
class QuestionStatusTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void retire_activeQuestion_stampsTheTimeAndBringingBackForgetsIt() {
        InterviewQuestion question = InterviewQuestion.active(UUID.randomUUID(), NOW);
        question.retire(NOW.plusSeconds(60));
        assertThat(question.status).isEqualTo(QuestionStatus.RETIRED);
        assertThat(question.retiredAt).isEqualTo(NOW.plusSeconds(60));
        question.bringBack();
        assertThat(question.status).isEqualTo(QuestionStatus.ACTIVE);
        assertThat(question.retiredAt).isNull();
        assertThat(question.activatedAt).isEqualTo(NOW);
    }

    @Test
    void accept_declinedSuggestion_isIllegal() {
        InterviewQuestion question = InterviewQuestion.suggested(UUID.randomUUID(), UUID.randomUUID(), NOW);
        question.decline("Finns redan.", NOW);
        assertThatThrownBy(() -> question.accept(NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(question.status).isEqualTo(QuestionStatus.DECLINED);
    }
}
