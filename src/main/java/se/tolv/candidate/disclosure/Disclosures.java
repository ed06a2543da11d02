package se.tolv.candidate.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.platform.database.LikePattern;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.Slice;
import se.tolv.vacancy.VacancyPermissions;

/** Reads who has asked for merits or records: HR sees all, a manager those of their recruitments. */
@ApplicationScoped
public class Disclosures {

    /**
     * In HQL with the parameters that {@link Anonymity#bind} adds: whoever asked in a request called {@code d}, who may be an
     * applicant called {@code a}; of whoever has not applied, what they call themselves.
     */
    public static final String NAME = "coalesce(" + Anonymity.LABEL + ", d.requesterName, '')";

    private static final String FOUND = found(Anonymity.FOUND);

    private static final String SELECT = """
            select new se.tolv.candidate.disclosure.DisclosureRow(
                d.id, d.kind, d.status, %s, d.askedAt, d.endedAt, v.id, v.registryNumber, v.title, u.name)
            from DisclosureRequest d
            join Vacancy v on v.id = d.vacancyId
            join Unit u on u.id = v.unitId
            left join Application a on a.id = d.applicationId
            """.formatted(NAME);

    @Inject
    EntityManager entities;

    @Inject
    Anonymity anonymity;

    @Inject
    CurrentActor actor;

    @Inject
    VacancyPermissions permissions;

    @Inject
    MeritsDraft merits;

    @Inject
    DisclosureLetters letters;

    /**
     * As {@link #NAME}, whether that or the post, called {@code v}, has the words of the pattern {@code :words} in it.
     *
     * @param applicant whether the applicant has
     */
    public static String found(String applicant) {
        return "(" + applicant + " or (d.applicationId is null and lower(d.requesterName) like :words escape '\\')"
                + " or v.words like :words escape '\\')";
    }

    /** Those who have waited longest first. */
    public Slice<DisclosureRow> search(String q, DisclosureStatus status, String after) {
        Map<String, Object> parameters = new HashMap<>();
        anonymity.bind(parameters);
        StringBuilder where = new StringBuilder(" where 1 = 1" + visible(parameters));
        if (status != null) {
            where.append(" and d.status = :status");
            parameters.put("status", status);
        }
        if (!q.isBlank()) {
            where.append(" and " + FOUND);
            parameters.put("words", LikePattern.containing(q));
        }
        List<String> from = Slice.after(after, 2);
        if (!from.isEmpty()) {
            where.append(" and (d.askedAt > :asked or (d.askedAt = :asked and d.id > :id))");
            parameters.put("asked", moment(from.get(0)));
            parameters.put("id", Slice.key(from.get(1)));
        }
        TypedQuery<DisclosureRow> query =
                entities.createQuery(SELECT + where + " order by d.askedAt, d.id", DisclosureRow.class);
        parameters.forEach(query::setParameter);
        return Slice.of(
                query.setMaxResults(Slice.SIZE + 1).getResultList(),
                Slice.SIZE,
                row -> List.of(row.askedAt().toString(), row.id().toString()));
    }

    /**
     * @param meritsOf whose merits the draft is to be of; null: those saved, else of the one who got the post
     * @throws Problem 404 where there is none, or this person may not know of it
     */
    @Transactional
    public DisclosureDetail one(UUID id, UUID meritsOf) {
        Map<String, Object> parameters = new HashMap<>(Map.of("id", id));
        anonymity.bind(parameters);
        TypedQuery<DisclosureRow> query =
                entities.createQuery(SELECT + " where d.id = :id" + visible(parameters), DisclosureRow.class);
        parameters.forEach(query::setParameter);
        DisclosureRow row = query.getResultStream().findFirst().orElseThrow(Problem::notFound);
        DisclosureRequest request = DisclosureRequest.required(id);
        List<Application> people = request.kind == DisclosureKind.MERITS ? merits.of(request.vacancyId) : List.of();
        return new DisclosureDetail(
                request.version,
                row,
                request.applicationId,
                letters.address(request) != null,
                request.requesterPost,
                request.asked,
                answer(request, people, meritsOf),
                people.stream().map(this::person).toList(),
                request.refusal,
                request.sentBy);
    }

    private DisclosureAnswerForm answer(DisclosureRequest request, List<Application> people, UUID meritsOf) {
        DisclosureAnswerForm form = DisclosureAnswerForm.of(request);
        boolean open = request.status == DisclosureStatus.OPEN;
        boolean nothingSaved = request.education == null && request.experience == null && request.otherMerits == null;
        if (open && (nothingSaved || meritsOf != null)) {
            people.stream()
                    .filter(one -> meritsOf == null || one.id.equals(meritsOf))
                    .findFirst()
                    .ifPresent(one -> merits.fill(form, one, request.language));
        }
        return form;
    }

    private DisclosureDetail.Person person(Application application) {
        return new DisclosureDetail.Person(application.id, anonymity.labelOf(application), application.hiredAt != null);
    }

    private String visible(Map<String, Object> parameters) {
        Actor who = actor.get();
        if (permissions.seesAll()) {
            return "";
        }
        parameters.put("me", who.id());
        parameters.put("units", who.units());
        return " and (v.managerId = :me or v.unitId in :units)";
    }

    private static Instant moment(String cursor) {
        try {
            return Instant.parse(cursor);
        } catch (DateTimeException notOurs) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
    }
}
