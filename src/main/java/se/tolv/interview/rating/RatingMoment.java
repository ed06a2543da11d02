package se.tolv.interview.rating;

import java.time.Instant;

/**
 * An assessor submitted their ratings of an applicant, or changed one of them afterwards.
 *
 * @param assessor by name
 */
public record RatingMoment(String assessor, Instant at, boolean changed) {}
