package se.tolv.account.unit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.tolv.platform.error.Problem;

/** Reads the tree of departments and units. */
@ApplicationScoped
public class Units {

    private static final String TREE = """
            with recursive tree as (
                select id, parent_id, name, version, 0 as depth, name as path, array[name || id] as place
                from unit where parent_id is null
                union all
                select u.id, u.parent_id, u.name, u.version, t.depth + 1, t.path || ' / ' || u.name,
                       t.place || (u.name || u.id)
                from unit u join tree t on u.parent_id = t.id)
            select id, parent_id, name, version, depth, path from tree
            """;

    @Inject
    EntityManager entities;

    /** The whole tree, each department followed by its units. An employer has at most some hundreds. */
    @SuppressWarnings("unchecked")
    public List<UnitRow> tree() {
        return entities.createNativeQuery(TREE + " order by place", UnitRow.class)
                .getResultList();
    }

    /** The units that have these words in their name or in that of a unit above them. */
    @SuppressWarnings("unchecked")
    public List<UnitRow> tree(String words) {
        String clean = words.replaceAll("\\p{Cntrl}", " ").strip().toLowerCase(Locale.ROOT);
        return entities.createNativeQuery(TREE + " where strpos(lower(path), ?1) > 0 order by place", UnitRow.class)
                .setParameter(1, clean)
                .getResultList();
    }

    /**
     * @throws Problem 404
     */
    @SuppressWarnings("unchecked")
    public UnitRow one(UUID id) {
        List<UnitRow> rows = entities.createNativeQuery(TREE + " where id = ?1", UnitRow.class)
                .setParameter(1, id)
                .getResultList();
        return rows.stream().findFirst().orElseThrow(Problem::notFound);
    }
}
