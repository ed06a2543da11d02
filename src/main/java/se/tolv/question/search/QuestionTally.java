package se.tolv.question.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import se.tolv.question.QuestionUse;

/** How often a question has been used, as {@link QuestionUse} counts it. */
@Entity
@Immutable
@Table(name = "question_use")
class QuestionTally {

    @Id
    @Column(name = "question_id")
    UUID questionId;

    int chosen;

    int rated;
}
