package se.tolv.vacancy.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import se.tolv.vacancy.Vacancy;

/** Gives out the numbers of the register (diarium), year by year. */
@ApplicationScoped
public class RegistryNumbers {

    /** The executive board (kommunstyrelsen), which is the employer's central body; another board's letters can be typed. */
    private static final String BOARD = "KS";

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    /** The next free number of this year. A number that a person has typed ahead of the row is passed over. */
    public String next() {
        int year = LocalDate.now(clock).getYear();
        String number;
        do {
            number = "%s %d/%05d".formatted(BOARD, year, count(year));
        } while (Vacancy.isNumbered(number));
        return number;
    }

    private int count(int year) {
        return (int) entities.createNativeQuery("""
                        insert into registry_year (year, last_number) values (:year, 1)
                        on conflict (year) do update set last_number = registry_year.last_number + 1
                        returning last_number
                        """, Integer.class)
                .setParameter("year", year)
                .getSingleResult();
    }
}
