package se.tolv.question;

import static jakarta.transaction.Transactional.TxType.MANDATORY;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.UUID;

/**
 * Counts how often each question of the bank is used. The features that use questions stand above the bank and tell it:
 * a guide calls {@link #chosen} once, when it is published, and a scorecard {@link #rated}, when it is submitted. What is
 * only tried out in a draft counts for nothing. Keys that are no question of the bank are passed over.
 */
@ApplicationScoped
public class QuestionUse {

    @Inject
    EntityManager entities;

    /** These questions stand in a guide that has just been published. */
    @Transactional(MANDATORY)
    public void chosen(Collection<UUID> questions) {
        count("chosen", questions);
    }

    /** An answer to each of these questions has just been rated by one assessor. */
    @Transactional(MANDATORY)
    public void rated(Collection<UUID> questions) {
        count("rated", questions);
    }

    /** Rows are taken in the order of their keys, so that two guides at once wait for each other instead of both failing. */
    private void count(String what, Collection<UUID> questions) {
        if (questions.isEmpty()) {
            return;
        }
        String other = what.equals("chosen") ? "rated" : "chosen";
        entities.createNativeQuery("insert into question_use (question_id, %1$s, %2$s)".formatted(what, other)
                        + " select id, 1, 0 from interview_question where id in (?1) order by id"
                        + " on conflict (question_id) do update set %1$s = question_use.%1$s + 1".formatted(what))
                .setParameter(1, questions)
                .executeUpdate();
    }
}
