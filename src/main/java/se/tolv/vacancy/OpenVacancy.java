package se.tolv.vacancy;

import java.time.LocalDate;
import java.util.UUID;
import se.tolv.platform.language.BilingualText;

/**
 * A post that can be applied for now, as a line in the public list.
 *
 * @param payFrom kronor a month for full-time work, as {@code payTo}
 * @param employmentRate percent of full time
 */
public record OpenVacancy(
        UUID id,
        String slug,
        BilingualText title,
        String unitName,
        int payFrom,
        int payTo,
        EmploymentForm employmentForm,
        int employmentRate,
        LocalDate applicationDeadline) {}
