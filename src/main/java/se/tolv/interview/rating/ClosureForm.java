package se.tolv.interview.rating;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import se.tolv.platform.web.form.CleanText;

/** Why the rating of an applicant ends before all have submitted. */
public class ClosureForm {

    @NotBlank
    @Size(max = 500)
    @CleanText(multiline = true)
    public String reason;
}
