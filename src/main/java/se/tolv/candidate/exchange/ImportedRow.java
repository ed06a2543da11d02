package se.tolv.candidate.exchange;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.PersonName;

/** One application in a file. An answer may be missing: not every source has asked the same questions. */
public class ImportedRow {

    @NotBlank
    @Size(max = 200)
    @PersonName
    public String name;

    @NotBlank
    @Email
    @Size(max = 254)
    @CleanText
    public String email;

    @Size(max = 40)
    @Pattern(regexp = "[0-9+() /-]*", message = "{tolv.phone}")
    public String phone;

    @Pattern(regexp = "(?i)|sv|en", message = "{tolv.language}")
    public String language;

    @Pattern(regexp = "(?i)|yes|no|ja|nej|true|false|1|0", message = "{tolv.yesOrNo}")
    public String internal;

    public List<@Size(max = ApplicationForm.LONGEST_ANSWER) @CleanText(multiline = true) String> answers =
            new ArrayList<>();

    /** The answers on requirements, by their place in the profile from 1. */
    public Map<Integer, String> requirements = new TreeMap<>();

    /** The row as the spreadsheet shows it. */
    int number;

    boolean isInternal() {
        return internal != null && internal.matches("(?i)yes|ja|true|1");
    }
}
