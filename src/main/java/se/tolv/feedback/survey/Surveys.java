package se.tolv.feedback.survey;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import se.tolv.account.unit.Unit;

/**
 * Reads what candidates answered, only where at least five belong together. A part is left out, too, where the difference to
 * the whole would tell what fewer than five answered.
 */
@ApplicationScoped
public class Surveys {

    /** Fewer answers than this are shown to nobody. */
    public static final int FEWEST = 5;

    /** All together, then by outcome, then by unit; empty where too few have answered. */
    public List<SurveyFigures> figures() {
        List<SurveyAnswer> answers = SurveyAnswer.list("order by id");
        List<SurveyFigures> figures = new ArrayList<>();
        if (answers.size() < FEWEST) {
            return figures;
        }
        figures.add(figures(null, null, null, answers));
        parts(answers, answer -> answer.outcome)
                .forEach((outcome, part) -> figures.add(figures(null, null, outcome, part)));
        Map<UUID, String> names =
                Unit.<Unit>listAll().stream().collect(Collectors.toMap(unit -> unit.id, unit -> unit.name));
        parts(answers, answer -> answer.unitId)
                .forEach((unit, part) -> figures.add(figures(unit, names.get(unit), null, part)));
        return figures;
    }

    /** The parts that may be shown: none where the ones left out are fewer than five together, but not none. */
    private static <K extends Comparable<K>> Map<K, List<SurveyAnswer>> parts(
            List<SurveyAnswer> answers, Function<SurveyAnswer, K> by) {
        Map<K, List<SurveyAnswer>> parts =
                answers.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.toList()));
        parts.values().removeIf(part -> part.size() < FEWEST);
        int hidden =
                answers.size() - parts.values().stream().mapToInt(List::size).sum();
        return hidden > 0 && hidden < FEWEST ? withoutTheSmallest(parts) : parts;
    }

    private static <K extends Comparable<K>> Map<K, List<SurveyAnswer>> withoutTheSmallest(
            Map<K, List<SurveyAnswer>> parts) {
        parts.entrySet().stream()
                .min(Map.Entry.comparingByValue((one, other) -> Integer.compare(one.size(), other.size())))
                .ifPresent(smallest -> parts.remove(smallest.getKey()));
        return parts;
    }

    private static SurveyFigures figures(UUID unit, String name, SurveyOutcome outcome, List<SurveyAnswer> answers) {
        return new SurveyFigures(
                unit,
                name,
                outcome,
                answers.size(),
                mean(answers, answer -> answer.information),
                mean(answers, answer -> answer.fairness),
                mean(answers, answer -> answer.chance),
                mean(answers, answer -> answer.inTime),
                mean(answers, answer -> answer.again),
                answers.stream()
                        .map(answer -> answer.comment)
                        .filter(comment -> comment != null)
                        .toList());
    }

    private static double mean(List<SurveyAnswer> answers, ToIntFunction<SurveyAnswer> of) {
        return Math.round(answers.stream().mapToInt(of).average().orElse(0) * 10) / 10.0;
    }
}
