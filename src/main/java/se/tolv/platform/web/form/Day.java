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
import java.time.DateTimeException;
import java.time.LocalDate;

/** A day as a person typed it, {@code 2026-03-15}, within reason. A missing one passes. */
@Documented
@Constraint(validatedBy = Day.Validator.class)
@Target(ElementType.FIELD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Day {

    String from() default "2000-01-01";

    String to() default "2099-12-31";

    String message() default "{tolv.day}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    class Validator implements ConstraintValidator<Day, String> {

        private LocalDate from;
        private LocalDate to;

        @Override
        public void initialize(Day constraint) {
            from = LocalDate.parse(constraint.from());
            to = LocalDate.parse(constraint.to());
        }

        @Override
        public boolean isValid(String value, ConstraintValidatorContext context) {
            if (value == null || value.isBlank()) {
                return true;
            }
            try {
                LocalDate day = LocalDate.parse(value.strip());
                return !day.isBefore(from) && !day.isAfter(to);
            } catch (DateTimeException notADay) {
                return false;
            }
        }
    }
}
