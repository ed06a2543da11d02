package se.tolv.interview.schedule;

import java.time.Instant;

/** From when to when, the end not included. */
public record Span(Instant from, Instant to) {

    public boolean overlaps(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }
}
