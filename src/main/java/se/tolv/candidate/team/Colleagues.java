package se.tolv.candidate.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.language.Language;

/** Reads who has to do with a recruitment. */
@ApplicationScoped
public class Colleagues {

    /** HR, whoever leads the recruitment, the managers of its unit or of one above it, and its panel. */
    private static final String TEAM = """
            with recursive above (id) as (
                select unit_id from vacancy where id = :vacancy
                union
                select u.parent_id from unit u join above on above.id = u.id where u.parent_id is not null),
            team (id, recruits, reviews) as (
                select manager_id, true, true from vacancy where id = :vacancy
                union all
                select account_id, true, false from account_role where role = 'HR_SPECIALIST'
                union all
                select r.account_id, true, false
                from account_unit au join above on above.id = au.unit_id
                join account_role r on r.account_id = au.account_id and r.role = 'HIRING_MANAGER'
                union all
                select account_id, false, true from panel_member where vacancy_id = :vacancy and status = 'DECLARED')
            select a.id, a.name, a.email, a.language, bool_or(t.recruits), bool_or(t.reviews)
            from team t join account a on a.id = t.id
            where a.deactivated_at is null
            group by a.id
            order by a.name, a.id
            """;

    @Inject
    EntityManager entities;

    /** By name. */
    public List<Colleague> of(UUID vacancyId) {
        List<?> rows = entities.createNativeQuery(TEAM, Tuple.class)
                .setParameter("vacancy", vacancyId)
                .getResultList();
        return rows.stream().map(row -> colleague((Tuple) row)).toList();
    }

    private static Colleague colleague(Tuple row) {
        String language = row.get(3, String.class);
        return new Colleague(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                row.get(4, Boolean.class),
                row.get(5, Boolean.class),
                language == null ? null : Language.valueOf(language));
    }
}
