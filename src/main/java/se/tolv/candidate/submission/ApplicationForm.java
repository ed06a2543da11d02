package se.tolv.candidate.submission;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.PersonName;

/** What an applicant writes. */
public class ApplicationForm {

    public static final int LONGEST_ANSWER = 4000;

    @NotBlank
    @Size(max = 200)
    @PersonName
    @Schema(examples = "Amira Haddad")
    public String name;

    @NotBlank
    @Email
    @Size(max = 254)
    @CleanText
    @Schema(examples = "amira@example.com")
    public String email;

    @Size(max = 40)
    @Pattern(regexp = "[0-9+() /-]*", message = "{tolv.phone}")
    @Schema(examples = "070-123 45 67")
    public String phone;

    @NotNull
    @Schema(description = "One answer to each of the post's questions, in their order")
    public List<@NotBlank @Size(max = LONGEST_ANSWER) @CleanText(multiline = true) String> answers = List.of();

    @Size(max = 50)
    @Schema(
            description =
                    "The answer to each question about a requirement, by the requirement's key: YES or NO, a number, the place of"
                            + " an option from 0, or some words",
            examples = "{\"0190a6c2-0000-7000-8000-000000000001\": \"YES\"}")
    public Map<@Size(max = 50) String, @Size(max = 300) @CleanText String> requirements = Map.of();

    @Schema(description = "Whether the applicant works for this employer already")
    public boolean internal;

    @Schema(description = "The channel whose link led here, as in its address; one that is not known is left out")
    public String source;

    @Schema(description = "The language to answer in; absent: the language of the request")
    public Language language;
}
