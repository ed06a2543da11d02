package se.tolv.feedback.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * Reads what candidates answered, only where at least five belong together. A part is left out, too, where the difference to
 * the whole would tell what fewer than five answered.
 */
@ApplicationScoped
public class Surveys {

    /** Fewer answers than this are shown to nobody. */
    public static final int FEWEST = 5;

    /** As many comments as a person reads. */
    private static final int MOST_COMMENTS = 50;

    private static final String FIGURES = """
            select s.unit_id, u.name, s.outcome, s.answers, s.information, s.fairness, s.chance, s.in_time, s.again
            from (
                select unit_id, outcome, count(*) as answers, round(avg(information), 1) as information,
                    round(avg(fairness), 1) as fairness, round(avg(chance), 1) as chance, round(avg(in_time), 1) as in_time,
                    round(avg(again), 1) as again
                from survey_answer
                group by grouping sets ((), (outcome), (unit_id))
            ) s
            left join unit u on u.id = s.unit_id
            order by s.unit_id nulls first, s.outcome nulls first
            """;

    @Inject
    EntityManager entities;

    /** All together, then by outcome, then by unit; empty where too few have answered. */
    @SuppressWarnings("unchecked")
    public List<SurveyFigures> figures() {
        List<SurveyFigures> all = ((List<Object[]>)
                        entities.createNativeQuery(FIGURES).getResultList())
                .stream().map(this::figures).toList();
        int answers = all.get(0).answers();
        List<SurveyFigures> shown = new ArrayList<>();
        if (answers >= FEWEST) {
            shown.add(all.get(0));
            shown.addAll(parts(all, part -> part.outcome() != null, answers));
            shown.addAll(parts(all, part -> part.unitId() != null, answers));
        }
        return shown;
    }

    /** The parts that may be shown: none where the ones left out are fewer than five together, but not none. */
    private static List<SurveyFigures> parts(List<SurveyFigures> all, Predicate<SurveyFigures> which, int answers) {
        List<SurveyFigures> parts = new ArrayList<>(all.stream()
                .filter(which)
                .filter(part -> part.answers() >= FEWEST)
                .toList());
        int hidden = answers - parts.stream().mapToInt(SurveyFigures::answers).sum();
        if (hidden > 0 && hidden < FEWEST) {
            parts.stream().min(Comparator.comparingInt(SurveyFigures::answers)).ifPresent(parts::remove);
        }
        return parts;
    }

    private SurveyFigures figures(Object[] row) {
        SurveyOutcome outcome = row[2] == null ? null : SurveyOutcome.valueOf((String) row[2]);
        return new SurveyFigures(
                (UUID) row[0],
                (String) row[1],
                outcome,
                ((Number) row[3]).intValue(),
                mean(row[4]),
                mean(row[5]),
                mean(row[6]),
                mean(row[7]),
                mean(row[8]),
                row[0] == null && outcome == null ? comments() : List.of());
    }

    /** Of the latest year first, and within it in an order that says nothing: keys are random. */
    private List<String> comments() {
        return entities.createQuery(
                        "select a.comment from SurveyAnswer a where a.comment is not null order by a.year desc, a.id",
                        String.class)
                .setMaxResults(MOST_COMMENTS)
                .getResultList();
    }

    private static double mean(Object value) {
        return value == null ? 0 : ((Number) value).doubleValue();
    }
}
