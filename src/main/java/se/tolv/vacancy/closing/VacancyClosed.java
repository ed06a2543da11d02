package se.tolv.vacancy.closing;

import java.util.UUID;

/** A recruitment has ended and everybody has their answer. Fired in the transaction that did it. */
public record VacancyClosed(UUID vacancyId) {}
