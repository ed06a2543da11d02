package se.tolv.competency;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;

/**
 * What differs between two versions of a framework. Competencies are the same when their codes are.
 *
 * @param texts of the framework itself
 * @param added in the order of the newer version
 * @param retired in the order of the older version
 * @param moved those whose place among the others is a new one
 * @param reworded in the order of the newer version
 */
@Schema(name = "FrameworkDifference", description = "What differs between two versions of a framework")
public record FrameworkDifference(
        List<TextChange> texts, List<Named> added, List<Named> retired, List<Moved> moved, List<Reworded> reworded) {

    public record Named(UUID id, String code, BilingualText name) {}

    /** Positions count from 1. */
    public record Moved(String code, BilingualText name, int from, int to) {}

    public record Reworded(UUID id, String code, BilingualText name, List<TextChange> changes) {}

    /**
     * One text in one language.
     *
     * @param before empty where the text is new
     * @param after empty where the text is gone
     * @param pieces the two laid over each other
     */
    public record TextChange(
            FrameworkTextField field,
            Language language,
            String before,
            String after,
            List<TextDifference.Piece> pieces) {}

    static FrameworkDifference between(
            FrameworkRow older, List<CompetencyDetail> before, FrameworkRow newer, List<CompetencyDetail> after) {
        Map<String, CompetencyDetail> old = byCode(before);
        Map<String, CompetencyDetail> now = byCode(after);
        List<TextChange> texts = new ArrayList<>();
        compare(texts, FrameworkTextField.TITLE, older.title(), newer.title());
        compare(texts, FrameworkTextField.DESCRIPTION, older.description(), newer.description());
        return new FrameworkDifference(
                texts,
                missingFrom(old, after),
                missingFrom(now, before),
                moved(old, now, before, after),
                reworded(old, after));
    }

    @JsonIgnore
    public boolean isNothing() {
        return texts.isEmpty() && added.isEmpty() && retired.isEmpty() && moved.isEmpty() && reworded.isEmpty();
    }

    private static Map<String, CompetencyDetail> byCode(List<CompetencyDetail> competencies) {
        return competencies.stream().collect(Collectors.toMap(CompetencyDetail::code, Function.identity()));
    }

    private static List<Named> missingFrom(Map<String, CompetencyDetail> there, List<CompetencyDetail> here) {
        return here.stream()
                .filter(competency -> !there.containsKey(competency.code()))
                .map(competency -> new Named(competency.id(), competency.code(), competency.name()))
                .toList();
    }

    private static List<Moved> moved(
            Map<String, CompetencyDetail> old,
            Map<String, CompetencyDetail> now,
            List<CompetencyDetail> before,
            List<CompetencyDetail> after) {
        Map<String, Integer> places = new HashMap<>();
        before.stream()
                .map(CompetencyDetail::code)
                .filter(now::containsKey)
                .forEach(code -> places.put(code, places.size()));
        List<CompetencyDetail> kept = after.stream()
                .filter(competency -> old.containsKey(competency.code()))
                .toList();
        Set<Integer> inOrder = longestRising(
                kept.stream().map(competency -> places.get(competency.code())).toList());
        return kept.stream()
                .filter(competency -> !inOrder.contains(places.get(competency.code())))
                .map(competency -> new Moved(
                        competency.code(),
                        competency.name(),
                        old.get(competency.code()).position(),
                        competency.position()))
                .toList();
    }

    /** The values of a longest rising run, not necessarily adjacent: what stays in place when the rest moves. */
    private static Set<Integer> longestRising(List<Integer> values) {
        List<Integer> smallestEnds = new ArrayList<>();
        Map<Integer, Integer> previous = new HashMap<>();
        for (Integer value : values) {
            int length = 0;
            int upper = smallestEnds.size();
            while (length < upper) {
                int middle = (length + upper) / 2;
                if (smallestEnds.get(middle) < value) {
                    length = middle + 1;
                } else {
                    upper = middle;
                }
            }
            previous.put(value, length == 0 ? null : smallestEnds.get(length - 1));
            if (length == smallestEnds.size()) {
                smallestEnds.add(value);
            } else {
                smallestEnds.set(length, value);
            }
        }
        Set<Integer> run = new HashSet<>();
        Integer value = smallestEnds.isEmpty() ? null : smallestEnds.get(smallestEnds.size() - 1);
        while (value != null) {
            run.add(value);
            value = previous.get(value);
        }
        return run;
    }

    private static List<Reworded> reworded(Map<String, CompetencyDetail> old, List<CompetencyDetail> after) {
        List<Reworded> reworded = new ArrayList<>();
        for (CompetencyDetail competency : after) {
            CompetencyDetail before = old.get(competency.code());
            List<TextChange> changes = before == null ? List.of() : changes(before, competency);
            if (!changes.isEmpty()) {
                reworded.add(new Reworded(competency.id(), competency.code(), competency.name(), changes));
            }
        }
        return reworded;
    }

    private static List<TextChange> changes(CompetencyDetail before, CompetencyDetail after) {
        List<TextChange> changes = new ArrayList<>();
        compare(changes, FrameworkTextField.NAME, before.name(), after.name());
        compare(changes, FrameworkTextField.DEFINITION, before.definition(), after.definition());
        compare(
                changes,
                FrameworkTextField.POSITIVE_SIGNS,
                lines(before.positiveSigns()),
                lines(after.positiveSigns()));
        compare(
                changes,
                FrameworkTextField.NEGATIVE_SIGNS,
                lines(before.negativeSigns()),
                lines(after.negativeSigns()));
        for (int level = 1; level <= 5; level++) {
            compare(
                    changes,
                    FrameworkTextField.valueOf("ANCHOR_" + level),
                    before.anchors().getOrDefault(level, BilingualText.EMPTY),
                    after.anchors().getOrDefault(level, BilingualText.EMPTY));
        }
        return changes;
    }

    private static BilingualText lines(List<BilingualText> signs) {
        return new BilingualText(
                signs.stream()
                        .map(BilingualText::sv)
                        .collect(Collectors.joining("\n"))
                        .strip(),
                signs.stream()
                        .map(BilingualText::en)
                        .collect(Collectors.joining("\n"))
                        .strip());
    }

    private static void compare(
            List<TextChange> changes, FrameworkTextField field, BilingualText before, BilingualText after) {
        compare(changes, field, Language.SV, before.sv(), after.sv());
        compare(changes, field, Language.EN, before.en(), after.en());
    }

    private static void compare(
            List<TextChange> changes, FrameworkTextField field, Language language, String before, String after) {
        if (!before.equals(after)) {
            changes.add(new TextChange(field, language, before, after, TextDifference.between(before, after)));
        }
    }
}
