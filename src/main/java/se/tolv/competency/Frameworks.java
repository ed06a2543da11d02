package se.tolv.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import se.tolv.platform.database.LikePattern;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Slice;

/** Reads frameworks and their competencies, as far as the person who asks may know of them. */
@ApplicationScoped
public class Frameworks {

    private static final String ROW = """
            select new se.tolv.competency.FrameworkRow(f.id, f.number, f.title, f.description, f.status, f.createdAt,
                f.changedAt, f.publishedAt, f.retiredAt, f.version,
                (select count(c) from Competency c where c.frameworkId = f.id))
            from CompetencyFramework f
            """;

    /** The draft and the published version first, then what was imported, then the retired versions. */
    private static final String RANK =
            "(case f.status when DRAFT then 0 when PUBLISHED then 1 when IMPORTED then 2 else 3 end)";

    private static final String LIST = ROW + """
            where (:writer = true or f.status in (PUBLISHED, RETIRED)) and (%2$s)
              and (%1$s > :rank or %1$s = :rank
                   and (f.createdAt < :createdAt or f.createdAt = :createdAt and f.id < :id))
            order by %1$s, f.createdAt desc, f.id desc
            """.formatted(RANK, contains("f.title"));

    private static final String COMPETENCIES = """
            from Competency c where c.frameworkId = :framework and c.position > :position
              and (%s or %s or lower(c.code) like :search escape '\\')
            order by c.position
            """.formatted(contains("c.name"), contains("c.definition"));

    @Inject
    EntityManager entities;

    @Inject
    FrameworkPermissions permissions;

    /**
     * @param search a part of the title; null or blank: all
     * @param after the cursor of an earlier part
     */
    public Slice<FrameworkRow> list(String search, String after) {
        Place place = Place.after(after);
        List<FrameworkRow> rows = entities.createQuery(LIST, FrameworkRow.class)
                .setParameter("writer", permissions.mayWrite())
                .setParameter("search", LikePattern.containing(search))
                .setParameter("rank", place.rank)
                .setParameter("createdAt", place.createdAt)
                .setParameter("id", place.id)
                .setMaxResults(Slice.SIZE + 1)
                .getResultList();
        return Slice.of(rows, Slice.SIZE, row -> Place.of(row).keys());
    }

    /** Where in the list a part ended. */
    private record Place(int rank, Instant createdAt, UUID id) {

        private static final List<FrameworkStatus> ORDER = List.of(
                FrameworkStatus.DRAFT, FrameworkStatus.PUBLISHED, FrameworkStatus.IMPORTED, FrameworkStatus.RETIRED);

        static final Place START = new Place(-1, Instant.EPOCH, new UUID(0, 0));

        static Place of(FrameworkRow row) {
            return new Place(ORDER.indexOf(row.status()), row.createdAt(), row.id());
        }

        static Place after(String cursor) {
            List<String> keys = Slice.after(cursor, 3);
            try {
                return keys.isEmpty()
                        ? START
                        : new Place(
                                Integer.parseInt(keys.get(0)),
                                Instant.parse(keys.get(1)),
                                UUID.fromString(keys.get(2)));
            } catch (IllegalArgumentException | DateTimeException notOurs) {
                throw Problem.of(Problem.Kind.MALFORMED);
            }
        }

        List<String> keys() {
            return List.of(String.valueOf(rank), createdAt.toString(), id.toString());
        }
    }

    /**
     * @throws Problem 404
     */
    public FrameworkRow one(UUID id) {
        FrameworkRow row = first(" where f.id = :value", id).orElseThrow(Problem::notFound);
        permissions.requireMayRead(row.status());
        return row;
    }

    /** The version in use: every employer has one from the start. */
    public FrameworkRow published() {
        return first(" where f.status = :value", FrameworkStatus.PUBLISHED).orElseThrow(Problem::notFound);
    }

    /** The one draft, where there is one and this person may know of it. */
    public Optional<FrameworkRow> draft() {
        return permissions.mayWrite() ? first(" where f.status = :value", FrameworkStatus.DRAFT) : Optional.empty();
    }

    private Optional<FrameworkRow> first(String where, Object value) {
        return entities.createQuery(ROW + where, FrameworkRow.class)
                .setParameter("value", value)
                .getResultStream()
                .findFirst();
    }

    /**
     * A framework's competencies in its order.
     *
     * @param search a part of a name, of a definition or of the code; null or blank: all
     * @param after the cursor of an earlier part
     * @throws Problem 404 where there is no such framework, or this person may not know of it
     */
    public Slice<CompetencyDetail> competencies(UUID frameworkId, String search, String after) {
        one(frameworkId);
        List<CompetencyDetail> rows = entities.createQuery(COMPETENCIES, Competency.class)
                .setParameter("framework", frameworkId)
                .setParameter("position", position(after))
                .setParameter("search", LikePattern.containing(search))
                .setMaxResults(Slice.SIZE + 1)
                .getResultStream()
                .map(CompetencyDetail::of)
                .toList();
        return Slice.of(rows, Slice.SIZE, row -> List.of(String.valueOf(row.position())));
    }

    /**
     * The position after which the next part of a list of competencies begins.
     *
     * @throws Problem 400 where the cursor is not one of ours
     */
    public static int position(String cursor) {
        try {
            return Slice.after(cursor, 1).stream()
                    .findFirst()
                    .map(Integer::valueOf)
                    .orElse(0);
        } catch (NumberFormatException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }

    /**
     * All of a framework's competencies in its order, for what needs them together: a file, a comparison.
     *
     * @throws Problem 404 where there is no such framework, or this person may not know of it
     */
    public List<CompetencyDetail> allCompetencies(UUID frameworkId) {
        one(frameworkId);
        return Competency.of(frameworkId).stream().map(CompetencyDetail::of).toList();
    }

    /**
     * @throws Problem 404 where there is no such competency, or this person may not know of it
     */
    public CompetencyDetail competency(UUID id) {
        Competency competency = Competency.<Competency>findByIdOptional(id).orElseThrow(Problem::notFound);
        one(competency.frameworkId);
        return CompetencyDetail.of(competency);
    }

    /**
     * What changed from one version to another, for whoever is about to publish or to move to the newer one.
     *
     * @param olderId null: the published version
     * @throws Problem 404 where there is no such framework, or this person may not know of it
     */
    public FrameworkDifference difference(UUID newerId, UUID olderId) {
        FrameworkRow newer = one(newerId);
        FrameworkRow older = olderId == null ? published() : one(olderId);
        return FrameworkDifference.between(older, allCompetencies(older.id()), newer, allCompetencies(newer.id()));
    }

    /** A condition in HQL: the bilingual text fits {@code :search}, a {@link LikePattern}, in either language. */
    public static String contains(String text) {
        return """
                lower(function('jsonb_extract_path_text' as String, %1$s, 'sv')) like :search escape '\\'
                or lower(function('jsonb_extract_path_text' as String, %1$s, 'en')) like :search escape '\\'
                """.formatted(text);
    }
}
