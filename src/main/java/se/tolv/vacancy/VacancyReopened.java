package se.tolv.vacancy;

import java.util.UUID;

/**
 * The end of a recruitment has been taken back. Fired in the transaction that did it.
 *
 * @param from the end: closed or aborted
 */
public record VacancyReopened(UUID vacancyId, VacancyStatus from) {}
