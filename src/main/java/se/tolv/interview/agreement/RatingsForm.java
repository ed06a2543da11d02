package se.tolv.interview.agreement;

import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Ratings from anywhere, paper for instance: a row for each candidate, a column for each assessor. */
public class RatingsForm {

    @NotNull
    @Schema(
            implementation = BigDecimal[][].class,
            required = true,
            description =
                    "Numbers, or null where an assessor did not rate a candidate. Every row is as long as the first;"
                            + " at most 1,000 rows of 50.",
            examples = "[[9,2,5,8],[6,1,null,2]]")
    public List<List<String>> ratings;

    @Schema(
            implementation = BigDecimal.class,
            nullable = true,
            description = "The lowest step of the scale; a rating below it is refused. Without it any number is taken.")
    public String lowest;

    @Schema(
            implementation = BigDecimal.class,
            nullable = true,
            description =
                    "The highest step of the scale; a rating above it is refused. Without it any number is taken.")
    public String highest;
}
