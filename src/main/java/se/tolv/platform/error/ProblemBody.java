package se.tolv.platform.error;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;

/**
 * A problem in JSON (RFC 9457).
 *
 * @param type stable: {@code /problems/not-found}
 * @param instance the request id, which is also in the log
 * @param errors field by field; absent where no field is wrong
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemBody(
        String type, String title, int status, String detail, String instance, List<FieldErrors.FieldError> errors) {}
