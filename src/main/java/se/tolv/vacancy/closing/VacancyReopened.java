package se.tolv.vacancy.closing;

import java.util.UUID;
import se.tolv.vacancy.VacancyStatus;

/**
 * The end of a recruitment has been taken back. Fired in the transaction that did it.
 *
 * @param from the end: closed or aborted
 */
public record VacancyReopened(UUID vacancyId, VacancyStatus from) {}
