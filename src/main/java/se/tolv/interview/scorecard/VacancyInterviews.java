package se.tolv.interview.scorecard;

import java.util.UUID;
import se.tolv.platform.language.BilingualText;

/**
 * A post whose applicants are interviewed, as one of the staff sees it.
 *
 * @param reads whether they read its applications
 * @param assesses whether they rate its applicants
 */
public record VacancyInterviews(UUID id, String registryNumber, BilingualText title, boolean reads, boolean assesses) {}
