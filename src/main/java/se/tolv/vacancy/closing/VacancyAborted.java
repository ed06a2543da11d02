package se.tolv.vacancy.closing;

import java.util.UUID;

/**
 * A recruitment has ended without a hire. Fired in the transaction that did it.
 *
 * @param reason in the words of whoever ended it, for the candidates to read
 */
public record VacancyAborted(UUID vacancyId, String reason) {}
