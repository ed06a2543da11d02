package se.tolv.question;

import java.util.Set;

/** A question's life in the bank. Only an active one can be chosen; guides keep the wording they have pinned. */
public enum QuestionStatus {
    /** A manager's; waits for HR's answer. */
    SUGGESTED,
    ACTIVE,
    /** HR said no to the suggestion, with a reason. */
    DECLINED,
    /** Out of use; can be brought back. */
    RETIRED;

    /** The transition table: what a question of this status can become. */
    public Set<QuestionStatus> next() {
        return switch (this) {
            case SUGGESTED -> Set.of(ACTIVE, DECLINED);
            case ACTIVE -> Set.of(RETIRED);
            case RETIRED -> Set.of(ACTIVE);
            case DECLINED -> Set.of();
        };
    }

    /** Whether HR may still change the words. A declined suggestion stays as it was when it was answered. */
    public boolean editable() {
        return this != DECLINED;
    }
}
