package se.tolv.vacancy.ad;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** A place where an ad is spread. */
public class ChannelForm {

    @NotBlank
    @Size(max = 60)
    @CleanText
    @Schema(examples = "Platsbanken")
    public String name;
}
