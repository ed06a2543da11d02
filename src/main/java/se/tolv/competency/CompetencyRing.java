package se.tolv.competency;

import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The ring that stands beside a framework's name: a dot for each of its competencies. */
public final class CompetencyRing {

    /** One dot of the tag {@code ring}. */
    public record Dot(String name, boolean chosen) {}

    /** More dots than this run into each other. */
    private static final int MOST = 24;

    private CompetencyRing() {}

    /** All dots chosen; none at all where the framework has more competencies than a ring can show. */
    public static List<Dot> all(long competencies) {
        return dots(competencies, position -> true);
    }

    /** The dot of one competency chosen among the others of its framework. */
    public static List<Dot> one(long competencies, int position) {
        return dots(competencies, other -> other == position);
    }

    private static List<Dot> dots(long competencies, IntPredicate chosen) {
        return IntStream.rangeClosed(1, competencies > MOST ? 0 : (int) competencies)
                .mapToObj(position -> new Dot("", chosen.test(position)))
                .toList();
    }
}
