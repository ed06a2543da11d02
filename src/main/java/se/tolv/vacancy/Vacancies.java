package se.tolv.vacancy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import se.tolv.platform.database.LikePattern;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.Slice;
import se.tolv.vacancy.draft.VacancyDraft;
import se.tolv.vacancy.draft.VacancyForm;

/** Reads recruitment cases. */
@ApplicationScoped
public class Vacancies {

    @Inject
    EntityManager entities;

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Inject
    VacancyPermissions permissions;

    @Inject
    VacancyDraft draft;

    @Inject
    ApplicationCounts counts;

    @Inject
    Texts texts;

    /** The cases that this person may know of, the newest first. Two queries, however many there are. */
    public Slice<VacancyRow> list(VacancyFilter filter) {
        Instant now = clock.instant();
        Map<String, Object> parameters = new HashMap<>();
        parameters.put("words", LikePattern.containing(filter.q));
        String condition = "v.words like :words escape '\\'" + known(parameters) + led(filter, parameters)
                + inStatus(filter.wantedStatus(), parameters) + beyond(filter.after, parameters);
        var query = entities.createQuery(
                "select v, u.name, a.name from Vacancy v join Unit u on u.id = v.unitId"
                        + " left join Account a on a.id = v.managerId where " + condition
                        + " order by v.createdAt desc, v.id desc",
                Object[].class);
        parameters.forEach(query::setParameter);
        List<VacancyRow> rows = query.setMaxResults(Slice.SIZE + 1)
                .getResultStream()
                .map(row -> row((Vacancy) row[0], (String) row[1], (String) row[2], now))
                .toList();
        Slice<VacancyRow> slice = Slice.of(
                rows,
                Slice.SIZE,
                row -> List.of(row.createdAt().toString(), row.id().toString()));
        return new Slice<>(counted(slice.items()), slice.next());
    }

    private String known(Map<String, Object> parameters) {
        if (permissions.seesAll()) {
            return "";
        }
        parameters.put("units", actor.get().units());
        parameters.put("me", actor.get().id());
        return " and (v.unitId in (:units) or v.managerId = :me)";
    }

    private String led(VacancyFilter filter, Map<String, Object> parameters) {
        if (!filter.mine) {
            return "";
        }
        parameters.put("me", actor.get().id());
        return " and v.managerId = :me";
    }

    private String inStatus(VacancyStatus status, Map<String, Object> parameters) {
        if (status == null) {
            return "";
        }
        if (status != VacancyStatus.OPEN && status != VacancyStatus.SCREENING) {
            parameters.put("status", status);
            return " and v.status = :status";
        }
        parameters.put("status", VacancyStatus.OPEN);
        parameters.put("today", LocalDate.now(clock));
        return " and v.status = :status and v.applicationDeadline " + (status == VacancyStatus.OPEN ? ">=" : "<")
                + " :today";
    }

    private static String beyond(String cursor, Map<String, Object> parameters) {
        List<String> after = Slice.after(cursor, 2);
        if (after.isEmpty()) {
            return "";
        }
        parameters.put("at", cursor(after.get(0), Instant::parse));
        parameters.put("id", cursor(after.get(1), UUID::fromString));
        return " and (v.createdAt < :at or (v.createdAt = :at and v.id < :id))";
    }

    private static VacancyRow row(Vacancy vacancy, String unit, String manager, Instant now) {
        return new VacancyRow(
                vacancy.id,
                vacancy.version,
                vacancy.registryNumber,
                vacancy.title,
                unit,
                manager,
                vacancy.applicationDeadline,
                vacancy.statusAt(now),
                vacancy.createdAt,
                List.of());
    }

    /** Who may know of a case may know how many have applied, but not who. */
    private List<VacancyRow> counted(List<VacancyRow> rows) {
        Map<UUID, List<StageCount>> stages =
                counts.of(rows.stream().map(VacancyRow::id).toList());
        return rows.stream()
                .map(row -> row.with(stages.getOrDefault(row.id(), List.of())))
                .toList();
    }

    /**
     * @throws Problem 404 where there is no such case or this person may not know of it
     */
    public VacancyDetail one(UUID id) {
        return entities.createQuery(
                        "select v, u.name, a.name from Vacancy v join Unit u on u.id = v.unitId"
                                + " left join Account a on a.id = v.managerId where v.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .map(row -> detail((Vacancy) row[0], (String) row[1], (String) row[2]))
                .orElseThrow(Problem::notFound);
    }

    private VacancyDetail detail(Vacancy vacancy, String unit, String manager) {
        permissions.requireRead(vacancy.unitId, vacancy.managerId);
        Instant now = clock.instant();
        VacancyStatus status = vacancy.statusAt(now);
        return new VacancyDetail(
                vacancy.id,
                vacancy.version,
                vacancy.registryNumber,
                vacancy.slug,
                vacancy.title,
                vacancy.unitId,
                unit,
                vacancy.managerId,
                manager,
                vacancy.guideId,
                vacancy.payFrom,
                vacancy.payTo,
                vacancy.employmentForm,
                vacancy.employmentRate,
                vacancy.employmentReason,
                vacancy.places,
                vacancy.hrInvolved,
                vacancy.applicationDeadline,
                vacancy.adText,
                vacancy.offer,
                vacancy.hours,
                vacancy.workplace,
                vacancy.contact,
                vacancy.questions,
                vacancy.cvAllowed,
                vacancy.certificatesAllowed,
                status,
                vacancy.createdAt,
                vacancy.publishAt,
                vacancy.publishedAt,
                status == VacancyStatus.SCREENING ? vacancy.closesAt() : vacancy.screeningAt,
                vacancy.interviewingAt,
                vacancy.decidingAt,
                vacancy.closedAt,
                vacancy.abortedAt,
                vacancy.abortReason,
                status == VacancyStatus.DRAFT ? draft.steps(vacancy) : List.of(),
                counts.of(List.of(vacancy.id)).getOrDefault(vacancy.id, List.of()),
                permissions.mayChange(vacancy.unitId, vacancy.managerId));
    }

    /**
     * What stands in a case, to be changed.
     *
     * @throws Problem 404 or 403 where this person may not change it
     */
    public VacancyForm form(UUID id) {
        Vacancy vacancy = Vacancy.required(id);
        permissions.requireChange(vacancy);
        return VacancyForm.of(vacancy);
    }

    /**
     * The posts that can be applied for now, those that close first on top.
     *
     * @param q part of a title or of a registry number; null or blank: all
     * @param after the cursor of the previous part, or null
     */
    public Slice<OpenVacancy> open(String q, String after) {
        List<String> from = Slice.after(after, 2);
        String beyond = from.isEmpty()
                ? ""
                : " and (v.applicationDeadline > :day or (v.applicationDeadline = :day and v.id > :id))";
        var query = entities.createQuery(
                        "select new se.tolv.vacancy.OpenVacancy(v.id, v.slug, v.title, u.name, v.payFrom, v.payTo,"
                                + " v.employmentForm, v.employmentRate, v.applicationDeadline)"
                                + " from Vacancy v join Unit u on u.id = v.unitId"
                                + " where v.status = :open and v.applicationDeadline >= :today"
                                + " and v.words like :words escape '\\'" + beyond
                                + " order by v.applicationDeadline, v.id",
                        OpenVacancy.class)
                .setParameter("open", VacancyStatus.OPEN)
                .setParameter("today", LocalDate.now(clock))
                .setParameter("words", LikePattern.containing(q))
                .setMaxResults(Slice.SIZE + 1);
        if (!from.isEmpty()) {
            query.setParameter("day", cursor(from.get(0), LocalDate::parse))
                    .setParameter("id", cursor(from.get(1), UUID::fromString));
        }
        return Slice.of(
                query.getResultList(),
                Slice.SIZE,
                row -> List.of(row.applicationDeadline().toString(), row.id().toString()));
    }

    /** The posts that can be applied for now, those advertised last on top; as many as a feed's reader reads. */
    public List<PublicVacancy> newest() {
        Instant now = clock.instant();
        return entities.createQuery(
                        "select v, u.name, a.name from Vacancy v join Unit u on u.id = v.unitId"
                                + " join Account a on a.id = v.managerId"
                                + " where v.status = :open and v.applicationDeadline >= :today"
                                + " order by v.publishedAt desc, v.id desc",
                        Object[].class)
                .setParameter("open", VacancyStatus.OPEN)
                .setParameter("today", LocalDate.now(clock))
                .setMaxResults(Slice.SIZE)
                .getResultStream()
                .map(row -> publicView((Vacancy) row[0], (String) row[1], (String) row[2], now))
                .toList();
    }

    /**
     * An ad by the last part of its address, also after its deadline.
     *
     * @throws Problem 404 where no such post has been advertised
     */
    public PublicVacancy publicOne(String slug) {
        Instant now = clock.instant();
        return entities.createQuery(
                        "select v, u.name, a.name from Vacancy v join Unit u on u.id = v.unitId"
                                + " join Account a on a.id = v.managerId where v.slug = :slug",
                        Object[].class)
                .setParameter("slug", slug)
                .getResultStream()
                .findFirst()
                .map(row -> publicView((Vacancy) row[0], (String) row[1], (String) row[2], now))
                .orElseThrow(Problem::notFound);
    }

    /**
     * A draft as the public would read it.
     *
     * @throws Problem 404 where this person may not know of it, 409 where it says too little to be shown
     */
    public PublicVacancy preview(UUID id) {
        Object[] row = entities.createQuery(
                        "select v, u.name, a.name from Vacancy v join Unit u on u.id = v.unitId"
                                + " left join Account a on a.id = v.managerId where v.id = :id",
                        Object[].class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(Problem::notFound);
        Vacancy vacancy = (Vacancy) row[0];
        permissions.requireRead(vacancy.unitId, vacancy.managerId);
        if (vacancy.payFrom == null || vacancy.payTo == null || vacancy.applicationDeadline == null) {
            throw Problem.conflict(texts.of(VacancyMessages.class).previewNeeds());
        }
        return publicView(vacancy, (String) row[1], (String) row[2], clock.instant());
    }

    private static PublicVacancy publicView(Vacancy vacancy, String unit, String manager, Instant now) {
        return new PublicVacancy(
                vacancy.id,
                vacancy.slug,
                vacancy.registryNumber,
                vacancy.title,
                unit,
                manager,
                vacancy.payFrom,
                vacancy.payTo,
                vacancy.employmentForm,
                vacancy.employmentRate,
                vacancy.places,
                vacancy.applicationDeadline,
                vacancy.adText,
                vacancy.offer,
                vacancy.hours,
                vacancy.workplace,
                vacancy.contact,
                vacancy.questions,
                vacancy.cvAllowed,
                vacancy.certificatesAllowed,
                vacancy.publishedAt,
                vacancy.statusAt(now),
                vacancy.takesApplicationsAt(now));
    }

    /** A value from a cursor; one that is not ours is refused. */
    private static <T> T cursor(String value, Function<String, T> read) {
        try {
            return read.apply(value);
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }
}
