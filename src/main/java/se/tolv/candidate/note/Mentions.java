package se.tolv.candidate.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.Slice;
import se.tolv.vacancy.VacancyPermissions;

/** Reads the notes that mention the reader, in recruitments that are still theirs to read. */
@ApplicationScoped
public class Mentions {

    @Inject
    EntityManager entities;

    @Inject
    Anonymity anonymity;

    @Inject
    VacancyPermissions permissions;

    @Inject
    CurrentActor actor;

    /**
     * The latest first.
     *
     * @throws Problem 400 where the cursor is not one of ours
     */
    public Slice<MentionRow> mine(String after) {
        Map<String, Object> parameters = new HashMap<>();
        anonymity.bind(parameters);
        parameters.put("me", actor.get().id());
        String where = " where m.accountId = :me";
        if (!permissions.seesAll()) {
            where += " and (v.managerId = :me or v.unitId in (:units))";
            parameters.put("units", actor.get().units());
        }
        List<String> from = Slice.after(after, 1);
        if (!from.isEmpty()) {
            where += " and m.id < :after";
            parameters.put("after", Slice.key(from.get(0)));
        }
        var query = entities.createQuery(
                "select new se.tolv.candidate.note.MentionRow(m.id, a.id, " + Anonymity.LABEL
                        + ", v.title, v.registryNumber, n.authorName, n.words, n.at) from NoteMention m"
                        + " join ApplicationNote n on n.id = m.noteId join Application a on a.id = n.applicationId"
                        + " join Vacancy v on v.id = a.vacancyId" + where + " order by m.id desc",
                MentionRow.class);
        parameters.forEach(query::setParameter);
        return Slice.of(
                query.setMaxResults(Slice.SIZE + 1).getResultList(),
                Slice.SIZE,
                row -> List.of(row.id().toString()));
    }
}
