package se.tolv.vacancy.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tolv.platform.error.Problem;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;

/** Reads what has been tried before advertising. */
@ApplicationScoped
public class Priorities {

    @Inject
    EntityManager entities;

    @Inject
    VacancyPermissions permissions;

    @Inject
    PriorityNames names;

    /**
     * All steps in their order.
     *
     * @throws Problem 404 where there is no such vacancy or this person may not know of it
     */
    public List<PriorityRow> of(UUID vacancyId) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        permissions.requireRead(vacancy.unitId, vacancy.managerId);
        PrioritySettings settings = PrioritySettings.current();
        Map<PriorityStep, Object[]> answers = entities.createQuery(
                        "select p, a.name from PriorityAnswer p join Account a on a.id = p.answeredBy"
                                + " where p.vacancyId = :vacancy",
                        Object[].class)
                .setParameter("vacancy", vacancyId)
                .getResultStream()
                .collect(Collectors.toMap(row -> ((PriorityAnswer) row[0]).step, Function.identity()));
        return Arrays.stream(PriorityStep.values())
                .map(step -> row(step, names.of(settings, step), answers.get(step)))
                .toList();
    }

    private static PriorityRow row(PriorityStep step, String name, Object[] answered) {
        if (answered == null) {
            return new PriorityRow(step, name, null, null, null, null);
        }
        PriorityAnswer answer = (PriorityAnswer) answered[0];
        return new PriorityRow(step, name, answer.outcome, answer.note, answer.answeredAt, (String) answered[1]);
    }
}
