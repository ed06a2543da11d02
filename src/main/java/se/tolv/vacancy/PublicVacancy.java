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
 * @param places how many people are to be hired
 * @param workplace where the work is; may be null or empty
 * @param contact how to reach whoever answers questions; may be null or empty
 * @param slug null in a preview
 * @param status a draft only in a preview
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
        int places,
        LocalDate applicationDeadline,
        BilingualText adText,
        BilingualText offer,
        BilingualText hours,
        String workplace,
        String contact,
        List<BilingualText> questions,
        boolean cvAllowed,
        Instant publishedAt,
        VacancyStatus status,
        boolean takesApplications) {}
