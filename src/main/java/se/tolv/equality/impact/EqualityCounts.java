package se.tolv.equality.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import se.tolv.candidate.ApplicationStage;

/** Counts the answers. It is the one place where they are joined to applications, and it gives out sums alone. */
@ApplicationScoped
class EqualityCounts {

    static final List<ApplicationStage> STEPS = List.of(
            ApplicationStage.SHORTLISTED, ApplicationStage.INTERVIEW, ApplicationStage.OFFER, ApplicationStage.HIRED);

    private static final String IN_CHOICE = """
            (cast(?1 as uuid) is null or v.unit_id in (
                with recursive below as (
                    select id from unit where id = cast(?1 as uuid)
                    union all select u.id from unit u join below b on u.parent_id = b.id)
                select id from below)) as in_unit,
            (cast(?2 as integer) is null
                or extract(year from a.received_at at time zone 'Europe/Stockholm') = cast(?2 as integer)) as in_year
            """;

    /** A withdrawal is the candidate's own, and decides nothing. Recruitments that take applications still do not count. */
    private static final String CELLS = """
            with counted as (
                select a.candidate_id, t.trait, t.grp, s.step, s.selected, %s
                from equality_answer e
                join application a on a.candidate_id = e.candidate_id
                join vacancy v on v.id = a.vacancy_id
                cross join lateral (values ('SEX', e.sex), ('AGE_BAND', e.age_band)) as t(trait, grp)
                cross join lateral (values
                    ('SHORTLISTED', true, a.shortlisted_at is not null),
                    ('INTERVIEW', a.shortlisted_at is not null, a.interview_at is not null),
                    ('OFFER', a.interview_at is not null, a.offer_at is not null),
                    ('HIRED', a.offer_at is not null, a.hired_at is not null)) as s(step, reached, selected)
                where e.counts_from <= ?3 and v.application_deadline < ?3 and t.grp <> 'PREFER_NOT_TO_SAY'
                  and s.reached and (s.selected or a.stage = 'REJECTED'))
            select trait, grp, step,
                count(*) filter (where in_unit and in_year),
                count(*) filter (where in_unit and in_year and selected),
                count(distinct candidate_id) filter (where in_unit and in_year),
                count(distinct candidate_id) filter (where in_unit and in_year and selected),
                count(distinct candidate_id) filter (where in_unit and in_year and not selected),
                count(*) filter (where in_unit and not in_year and selected),
                count(*) filter (where in_unit and not in_year and not selected),
                count(*) filter (where in_year and not in_unit and selected),
                count(*) filter (where in_year and not in_unit and not selected),
                count(*) filter (where not (in_unit and in_year) and selected),
                count(*) filter (where not (in_unit and in_year) and not selected)
            from counted
            group by trait, grp, step
            """.formatted(IN_CHOICE);

    private static final String DECIDED = """
            with counted as (
                select a.stage, a.shortlisted_at, a.interview_at, a.offer_at, a.hired_at, %s
                from application a
                join vacancy v on v.id = a.vacancy_id
                where v.application_deadline < ?3)
            select
                count(*) filter (where shortlisted_at is not null or stage = 'REJECTED'),
                count(*) filter (where shortlisted_at is not null and (interview_at is not null or stage = 'REJECTED')),
                count(*) filter (where interview_at is not null and (offer_at is not null or stage = 'REJECTED')),
                count(*) filter (where offer_at is not null and (hired_at is not null or stage = 'REJECTED'))
            from counted
            where in_unit and in_year
            """.formatted(IN_CHOICE);

    /** Where the numbers of people begin in a row, and how the rests of wider choices follow. */
    private static final int PERSONS = 5;

    private static final int SELECTED_PERSONS = 6;
    private static final int END = 14;

    record Key(Trait trait, String group, ApplicationStage step) {}

    @Inject
    EntityManager entities;

    /**
     * @param today answers count from this day on; application times end before it
     */
    @SuppressWarnings("unchecked")
    Map<Key, Cell> cells(UUID unit, Integer year, LocalDate today) {
        List<Object[]> rows = entities.createNativeQuery(CELLS)
                .setParameter(1, unit)
                .setParameter(2, year)
                .setParameter(3, today)
                .getResultList();
        Map<Key, Cell> cells = new HashMap<>();
        for (Object[] row : rows) {
            Key key =
                    new Key(Trait.valueOf((String) row[0]), (String) row[1], ApplicationStage.valueOf((String) row[2]));
            cells.put(key, new Cell(key.group, number(row[3]), number(row[4]), tellsOfFew(row)));
        }
        return cells;
    }

    /** Everybody about whom each step has been decided, with an answer or without. */
    Map<ApplicationStage, Integer> decided(UUID unit, Integer year, LocalDate today) {
        Object[] row = (Object[]) entities.createNativeQuery(DECIDED)
                .setParameter(1, unit)
                .setParameter(2, year)
                .setParameter(3, today)
                .getSingleResult();
        Map<ApplicationStage, Integer> decided = new HashMap<>();
        for (int i = 0; i < STEPS.size(); i++) {
            decided.put(STEPS.get(i), number(row[i]));
        }
        return decided;
    }

    private static boolean tellsOfFew(Object[] row) {
        return number(row[PERSONS]) < AdverseImpact.FEWEST
                || IntStream.range(SELECTED_PERSONS, END)
                        .anyMatch(column -> AdverseImpact.Group.isSmall(number(row[column])));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }
}
