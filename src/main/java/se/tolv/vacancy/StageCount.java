package se.tolv.vacancy;

/**
 * How many applications have come as far as one stage.
 *
 * @param stage the stage's name in the code
 * @param label the stage in the reader's language
 */
public record StageCount(String stage, String label, long count) {}
