package se.tolv.feedback.calendar;

import java.util.Objects;

/**
 * How long a duty may take.
 *
 * @param amount 0 to {@value #MOST}
 */
public record Limit(int amount, LimitUnit unit) {

    /** Ten years of days: no promise to a candidate is longer, and a slip of the finger is found at once. */
    public static final int MOST = 3_650;

    /** @throws IllegalArgumentException when the amount is negative or more than {@link #MOST} */
    public Limit {
        Objects.requireNonNull(unit, "unit");
        if (amount < 0 || amount > MOST) {
            throw new IllegalArgumentException("amount: must be 0 to " + MOST + ", is " + amount);
        }
    }
}
