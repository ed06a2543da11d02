package se.tolv.equality.impact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.tolv.account.unit.Units;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.error.Problem;

/**
 * Shows HR how the selection went by sex and age. Each look leaves a line that says which choice was looked at, and no figure:
 * whoever compares many choices to find out about one person is seen to do it.
 */
@ApplicationScoped
public class LookAtImpact {

    /** The history has a key for each object; all units together have none of their own. */
    private static final UUID ALL_UNITS = new UUID(0, 0);

    @Inject
    EqualityCounts counts;

    @Inject
    Units units;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * @param unit this unit and those below it; null: all
     * @param year of the applications; null: all
     * @throws Problem 404 where there is no such unit
     */
    @Transactional
    public EqualityFigures look(UUID unit, Integer year) {
        String name = unit == null ? "" : units.one(unit).name();
        audit.record("equality.read", unit == null ? ALL_UNITS : unit, name, null, choice(year));
        LocalDate today = LocalDate.now(clock);
        Map<EqualityCounts.Key, Cell> cells = counts.cells(unit, year, today);
        Map<ApplicationStage, Integer> decided = counts.decided(unit, year, today);
        List<EqualityFigures.Part> parts = new ArrayList<>();
        for (Trait trait : Trait.values()) {
            parts.add(new EqualityFigures.Part(trait, steps(trait, cells, decided)));
        }
        return new EqualityFigures(unit, year, parts);
    }

    private static Map<String, Object> choice(Integer year) {
        Map<String, Object> choice = new HashMap<>();
        choice.put("year", year);
        return choice;
    }

    private static List<EqualityFigures.Step> steps(
            Trait trait, Map<EqualityCounts.Key, Cell> cells, Map<ApplicationStage, Integer> decided) {
        List<EqualityFigures.Step> steps = new ArrayList<>();
        Set<String> hidden = Set.of();
        for (ApplicationStage step : EqualityCounts.STEPS) {
            List<Cell> row = trait.groups.stream()
                    .map(group -> cells.getOrDefault(new EqualityCounts.Key(trait, group, step), Cell.empty(group)))
                    .toList();
            hidden = SmallCells.hidden(row, hidden, decided.get(step));
            steps.add(new EqualityFigures.Step(step, outcomes(row, hidden)));
        }
        return steps;
    }

    /** The groups in their order: those that are hidden have a name and nothing else. */
    private static List<AdverseImpact.Outcome> outcomes(List<Cell> row, Set<String> hidden) {
        Map<String, AdverseImpact.Outcome> shown = new HashMap<>();
        AdverseImpact.of(row.stream()
                        .filter(cell -> !hidden.contains(cell.group()))
                        .map(cell -> new AdverseImpact.Group(cell.group(), cell.applied(), cell.selected()))
                        .toList())
                .groups()
                .forEach(outcome -> shown.put(outcome.name(), outcome));
        return row.stream()
                .map(cell -> shown.getOrDefault(cell.group(), AdverseImpact.Outcome.hidden(cell.group())))
                .toList();
    }
}
