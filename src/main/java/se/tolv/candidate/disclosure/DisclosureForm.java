package se.tolv.candidate.disclosure;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.Day;

/** A request that came by letter, mail or telephone. */
public class DisclosureForm {

    @NotNull
    public DisclosureKind kind;

    @NotBlank
    @Size(max = 100)
    @CleanText
    @Schema(description = "The recruitment that it is about", examples = "KS 2026/00123")
    public String registryNumber;

    @Size(max = 200)
    @CleanText
    @Schema(description = "What whoever asks calls themselves; nobody has to say", examples = "Lokaltidningen")
    public String requesterName;

    @Email
    @Size(max = 254)
    @CleanText
    @Schema(
            description = "Where the answer is mailed; this or the postal address",
            examples = "redaktionen@example.com")
    public String requesterEmail;

    @Size(max = 500)
    @CleanText(multiline = true)
    @Schema(description = "Where the answer goes on paper", examples = "Storgatan 1, 123 45 Ekby")
    public String requesterPost;

    @NotNull
    @Schema(description = "The language to answer in")
    public Language language = Language.SV;

    @NotBlank
    @Size(max = 2000)
    @CleanText(multiline = true)
    @Schema(description = "What is asked for", examples = "Ansökan från den som fick tjänsten.")
    public String asked;

    @Day
    @Schema(description = "The day it came; absent: today", examples = "2026-11-25")
    public String askedOn;
}
