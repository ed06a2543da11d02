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
            team as (
                select a.id, a.name, a.email, a.language, v.manager_id = a.id as leads,
                       array(select r.role from account_role r where r.account_id = a.id) as roles,
                       exists (select 1 from account_unit au join above on above.id = au.unit_id
                               where au.account_id = a.id) as of_unit,
                       exists (select 1 from panel_member m where m.vacancy_id = v.id and m.account_id = a.id
                               and m.status = 'DECLARED') as assesses
                from account a cross join vacancy v
                where v.id = :vacancy and a.deactivated_at is null)
            select id, name, email, language,
                   coalesce(leads, false) or 'HR_SPECIALIST' = any (roles)
                       or (of_unit and 'HIRING_MANAGER' = any (roles)) as recruits,
                   coalesce(leads, false) or assesses as reviews
            from team
            where leads or assesses or 'HR_SPECIALIST' = any (roles) or (of_unit and 'HIRING_MANAGER' = any (roles))
            order by name, id
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
