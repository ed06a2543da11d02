package se.tolv.vacancy.draft;

import java.util.UUID;

/** A post has been advertised. Fired in the transaction that did it. */
public record VacancyPublished(UUID vacancyId) {}
