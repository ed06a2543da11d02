package se.tolv.platform.error;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.stream.Collectors;
import se.tolv.platform.i18n.Texts;

/** Reads what must be one of a few names, as programs write them. */
@ApplicationScoped
public class Choices {

    @Inject
    Texts texts;

    /**
     * The constant of this name.
     *
     * @throws Problem 422 naming the field and the constants there are
     */
    public <E extends Enum<E>> E oneOf(Class<E> type, String field, String value) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(value))
                .findFirst()
                .orElseThrow(() -> noneOf(type, field));
    }

    /** What is said of a field that has none of this type's names. */
    Problem noneOf(Class<?> type, String field) {
        String names = Arrays.stream(type.getEnumConstants())
                .map(constant -> ((Enum<?>) constant).name())
                .collect(Collectors.joining(", "));
        return Problem.invalid(field, texts.of(ErrorMessages.class).oneOf(names));
    }
}
