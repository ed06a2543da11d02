package se.tolv.account.me;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.form.PersonName;

/** What people say about themselves. */
public class MeForm {

    @NotBlank
    @Size(max = 200)
    @PersonName
    @Schema(description = "The person's name", examples = "Maria Lindqvist")
    public String name;

    @Schema(description = "The language of pages and mails; absent: the browser's")
    public Language language;
}
