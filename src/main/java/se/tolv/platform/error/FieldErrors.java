package se.tolv.platform.error;

import java.util.ArrayList;
import java.util.List;

/** What is wrong with a form, field by field, in the reader's language. */
public class FieldErrors {

    /**
     * @param field the form's name of the field, as in the page and in JSON; empty: the whole form
     */
    public record FieldError(String field, String message) {}

    private final List<FieldError> errors = new ArrayList<>();

    public static FieldErrors none() {
        return new FieldErrors();
    }

    public static FieldErrors of(String field, String message) {
        return new FieldErrors().add(field, message);
    }

    public FieldErrors add(String field, String message) {
        errors.add(new FieldError(field, message));
        return this;
    }

    public boolean isEmpty() {
        return errors.isEmpty();
    }

    public List<FieldError> getAll() {
        return List.copyOf(errors);
    }

    /** The first message of this field, or null. */
    public String of(String field) {
        return errors.stream()
                .filter(error -> error.field().equals(field))
                .map(FieldError::message)
                .findFirst()
                .orElse(null);
    }

    /**
     * @throws Problem 422 with these errors, unless there are none
     */
    public void refuseIfAny() {
        if (!isEmpty()) {
            throw Problem.invalid(this);
        }
    }
}
