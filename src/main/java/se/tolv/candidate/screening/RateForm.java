package se.tolv.candidate.screening;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How some answers to one question are rated. */
public class RateForm {

    /** What stands for an answer that gives no evidence. */
    static final String NO_EVIDENCE = "none";

    @NotEmpty
    @Size(max = 200)
    @Schema(
            description =
                    "The application's key and the rating, 1 to 5 or none where the answer gives no evidence, with a"
                            + " colon between",
            examples = "[\"0197a1f0-1c1e-7c3f-9a52-5f0a3c5b8f11:4\"]")
    public List<@Pattern(regexp = "[0-9a-fA-F-]{36}:([1-5]|none)", message = "{tolv.rating}") String> ratings =
            List.of();
}
