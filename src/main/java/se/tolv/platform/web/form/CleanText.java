package se.tolv.platform.web.form;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Optional;
import se.tolv.platform.language.PlainText;
import se.tolv.platform.language.TextProblem;

/**
 * The text holds nothing but text: no control characters, no damaged characters, no marks that turn the direction of
 * writing (see {@link PlainText}). A missing text passes; each problem has its own message.
 */
@Documented
@Constraint(validatedBy = CleanText.Validator.class)
@Target({
    ElementType.FIELD,
    ElementType.METHOD,
    ElementType.PARAMETER,
    ElementType.TYPE_USE,
    ElementType.ANNOTATION_TYPE,
    ElementType.CONSTRUCTOR
})
@Retention(RetentionPolicy.RUNTIME)
public @interface CleanText {

    /** Whether tabs and line breaks are allowed. */
    boolean multiline() default false;

    String message() default "{tolv.text.control}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<CleanText, CharSequence> {

        private boolean multiline;

        @Override
        public void initialize(CleanText constraint) {
            multiline = constraint.multiline();
        }

        @Override
        public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
            if (value == null) {
                return true;
            }
            String text = value.toString();
            return report(multiline ? PlainText.problemInLines(text) : PlainText.problemInLine(text), context);
        }

        /** Replaces the constraint's general message with the one that tells this problem. */
        static boolean report(Optional<TextProblem> problem, ConstraintValidatorContext context) {
            problem.ifPresent(found -> {
                context.disableDefaultConstraintViolation();
                context.buildConstraintViolationWithTemplate("{" + found.messageKey() + "}")
                        .addConstraintViolation();
            });
            return problem.isEmpty();
        }
    }
}
