package se.tolv.platform.error;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import se.tolv.platform.i18n.Texts;

/** Says what is wrong with JSON that could not be read: which field, or where. */
@ApplicationScoped
public class UnreadableJson {

    @Inject
    Texts texts;

    @Inject
    Choices choices;

    public Problem problem(JsonProcessingException unreadable) {
        ErrorMessages messages = texts.of(ErrorMessages.class);
        if (unreadable instanceof UnrecognizedPropertyException unknown) {
            return Problem.invalid(path(unknown), messages.unknownField());
        }
        if (unreadable instanceof MismatchedInputException mismatch
                && !mismatch.getPath().isEmpty()) {
            Class<?> expected = mismatch.getTargetType();
            if (expected != null && expected.isEnum()) {
                return choices.noneOf(expected, path(mismatch));
            }
            return Problem.invalid(path(mismatch), messages.wrongType(messages.kind(JsonKind.of(expected))));
        }
        var at = unreadable.getLocation();
        return at == null
                ? Problem.of(Problem.Kind.MALFORMED)
                : Problem.of(Problem.Kind.MALFORMED, messages.malformedAt(at.getLineNr(), at.getColumnNr()));
    }

    private static String path(JsonMappingException mismatch) {
        return mismatch.getPath().stream()
                .map(step -> step.getFieldName() == null ? String.valueOf(step.getIndex()) : step.getFieldName())
                .collect(Collectors.joining("."));
    }
}
