package se.tolv.vacancy;

/**
 * One line of a select.
 *
 * @param value what the form's field holds where it is chosen: a key, a constant
 */
public record Choice(Object value, String label) {}
