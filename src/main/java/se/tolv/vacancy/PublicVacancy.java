package se.tolv.vacancy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.language.BilingualText;

/**
 * An ad as the public reads it.
 *
 * @param managerName who answers questions about the post
 * @param payFrom kronor a month for full-time work, as {@code payTo}
 * @param employmentRate percent of full time
 * @param status never a draft
 * @param takesApplications whether it is possible to apply now
 */
public record PublicVacancy(
        UUID id,
        String slug,
        String registryNumber,
        BilingualText title,
        String unitName,
        String managerName,
        int payFrom,
        int payTo,
        EmploymentForm employmentForm,
        int employmentRate,
        LocalDate applicationDeadline,
        BilingualText adText,
        List<BilingualText> questions,
        boolean cvAllowed,
        boolean certificatesAllowed,
        Instant publishedAt,
        VacancyStatus status,
        boolean takesApplications) {}
