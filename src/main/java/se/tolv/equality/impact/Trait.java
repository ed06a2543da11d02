package se.tolv.equality.impact;

import java.util.List;
import java.util.stream.Stream;
import se.tolv.equality.AgeBand;
import se.tolv.equality.Sex;

/** What the groups differ by. */
public enum Trait {
    SEX(Sex.values(), Sex.PREFER_NOT_TO_SAY),
    AGE_BAND(AgeBand.values(), AgeBand.PREFER_NOT_TO_SAY);

    /** The groups; who prefers not to say is in none. */
    final List<String> groups;

    Trait(Enum<?>[] values, Enum<?> none) {
        groups =
                Stream.of(values).filter(value -> value != none).map(Enum::name).toList();
    }
}
