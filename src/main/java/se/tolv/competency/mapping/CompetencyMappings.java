package se.tolv.competency.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.competency.Competency;
import se.tolv.competency.FrameworkRow;
import se.tolv.competency.FrameworkStatus;
import se.tolv.competency.Frameworks;
import se.tolv.platform.database.LikePattern;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.web.Slice;

/** Reads what HR has decided about the competencies of imported frameworks. */
@ApplicationScoped
public class CompetencyMappings {

    private static final String MAPPINGS = """
            from Competency c
            left join CompetencyMapping m on m.id = c.id
            left join Competency p on p.frameworkId = :published and p.code = m.competencyCode
            where c.frameworkId = :framework
            """;

    private static final String STATE = """
            (case when m.id is null then 'UNDECIDED'
                  when m.competencyCode is null then 'NOT_COVERED'
                  when p.id is null then 'UNDECIDED'
                  else 'MAPPED' end)
            """;

    private static final String PAGE = "select c, " + STATE + ", p.code " + MAPPINGS
            + """
            and c.position > :position
            and (c.id = :keep or (:state = 'ALL' or :state = %s) and (%s or %s))
            order by c.position
            """.formatted(STATE, Frameworks.contains("c.name"), Frameworks.contains("c.definition"));

    private static final String OURS = """
            select new se.tolv.competency.mapping.Coverage$Ours(p.code, p.name,
                (select count(m) from CompetencyMapping m join Competency c on c.id = m.id
                 where c.frameworkId = :framework and m.competencyCode = p.code))
            from Competency p where p.frameworkId = :published order by p.position
            """;

    /** Ten old frameworks of fifty competencies: more is an import gone wrong, and no reader's help. */
    private static final int MOST_NAMES = 500;

    @Inject
    EntityManager entities;

    @Inject
    Frameworks frameworks;

    /**
     * What competencies were called in the frameworks that the present one replaces, by the code of the one that took their
     * place; the first {@value #MOST_NAMES} by name.
     */
    public Map<String, List<BilingualText>> formerNames() {
        return entities.createQuery("""
                        select distinct m.competencyCode, c.name from CompetencyMapping m join Competency c on c.id = m.id
                        where m.competencyCode is not null order by c.name
                        """, Object[].class)
                .setMaxResults(MOST_NAMES)
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> (String) row[0],
                        Collectors.mapping(row -> (BilingualText) row[1], Collectors.toList())));
    }

    /**
     * The competencies of an imported framework in its order, each with what takes its place or a suggestion.
     *
     * @param state only those that have come so far; null: all
     * @param search a part of a name or a definition; null or blank: all
     * @param keep this one is shown whatever its state: it was decided a moment ago; null: none
     * @throws Problem 404 where there is no such imported framework, or this person may not know of it
     */
    public Slice<MappingRow> page(UUID frameworkId, MappingState state, String search, String after, UUID keep) {
        requireImported(frameworkId);
        UUID published = frameworks.published().id();
        List<Competency> ours = Competency.of(published);
        List<MappingRow> rows = entities.createQuery(PAGE, Object[].class)
                .setParameter("framework", frameworkId)
                .setParameter("published", published)
                .setParameter("position", Frameworks.position(after))
                .setParameter("keep", keep == null ? new UUID(0, 0) : keep)
                .setParameter("state", state == null ? "ALL" : state.name())
                .setParameter("search", LikePattern.containing(search))
                .setMaxResults(Slice.SIZE + 1)
                .getResultStream()
                .map(row -> row((Competency) row[0], MappingState.valueOf((String) row[1]), (String) row[2], ours))
                .toList();
        return Slice.of(rows, Slice.SIZE, row -> List.of(String.valueOf(row.position())));
    }

    private static MappingRow row(Competency old, MappingState state, String code, List<Competency> ours) {
        String suggestion = state == MappingState.UNDECIDED ? suggestion(old, ours) : null;
        return new MappingRow(
                old.id, old.code, old.position, old.name, old.definition, old.version, state, code, suggestion);
    }

    private static String suggestion(Competency old, List<Competency> ours) {
        return ours.stream()
                .filter(our -> likeness(old, our) >= NameLikeness.WORTH_SUGGESTING)
                .max(Comparator.comparingDouble(our -> likeness(old, our)))
                .map(our -> our.code)
                .orElse(null);
    }

    /** An equal code is no accident: the file began as a copy of our framework. */
    private static double likeness(Competency old, Competency our) {
        return old.code.equals(our.code) ? 1 : NameLikeness.of(old.name, our.name);
    }

    /**
     * @throws Problem 404 where there is no such imported framework, or this person may not know of it
     */
    public Coverage coverage(UUID frameworkId) {
        requireImported(frameworkId);
        UUID published = frameworks.published().id();
        Map<MappingState, Integer> counts = new EnumMap<>(MappingState.class);
        entities.createQuery("select " + STATE + ", count(c) " + MAPPINGS + " group by 1", Object[].class)
                .setParameter("framework", frameworkId)
                .setParameter("published", published)
                .getResultStream()
                .forEach(row -> counts.put(MappingState.valueOf((String) row[0]), ((Long) row[1]).intValue()));
        List<Coverage.Ours> ours = entities.createQuery(OURS, Coverage.Ours.class)
                .setParameter("framework", frameworkId)
                .setParameter("published", published)
                .getResultList();
        return new Coverage(
                counts.getOrDefault(MappingState.MAPPED, 0),
                counts.getOrDefault(MappingState.NOT_COVERED, 0),
                counts.getOrDefault(MappingState.UNDECIDED, 0),
                ours);
    }

    private void requireImported(UUID frameworkId) {
        FrameworkRow framework = frameworks.one(frameworkId);
        if (framework.status() != FrameworkStatus.IMPORTED) {
            throw Problem.notFound();
        }
    }
}
