package se.tolv.platform.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import java.util.Comparator;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;

/** Holds a form against its Bean Validation constraints, in the current language. */
@ApplicationScoped
public class FormCheck {

    @Inject
    Validator validator;

    /**
     * Everything that is wrong, in the order of the fields' names; use cases add what only they can know.
     *
     * @throws Problem 400 where there is no form: a request without a body
     */
    public FieldErrors check(Object form) {
        if (form == null) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
        FieldErrors errors = FieldErrors.none();
        validator.validate(form).stream()
                .sorted(Comparator.comparing(
                        violation -> violation.getPropertyPath().toString()))
                .forEach(violation -> errors.add(field(violation.getPropertyPath()), violation.getMessage()));
        return errors;
    }

    /** A text within a list is called {@code answers.0}, as where JSON of the wrong type is refused. */
    private static String field(Path path) {
        return path.toString().replaceAll("\\[(\\d+)]", ".$1").replace(".<list element>", "");
    }
}
