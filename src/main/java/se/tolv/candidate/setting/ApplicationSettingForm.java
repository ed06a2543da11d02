package se.tolv.candidate.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;
import se.tolv.platform.web.form.WholeNumber;

/** What HR decides about taking applications in. */
public class ApplicationSettingForm {

    @NotBlank
    @WholeNumber(min = 1, max = 365)
    @Schema(description = "Days that a saved application is kept that has not been sent", examples = "30")
    public String draftDays;

    @Size(max = 2000)
    @CleanText(multiline = true)
    @Schema(
            description = "The mail domains that only the employer's own people have, one a line",
            examples = "botkyrka.se")
    public String mailDomains;

    static ApplicationSettingForm of(ApplicationSetting setting) {
        ApplicationSettingForm form = new ApplicationSettingForm();
        form.draftDays = String.valueOf(setting.draftDays);
        form.mailDomains = String.join("\n", setting.mailDomains);
        return form;
    }

    List<String> domains() {
        return mailDomains == null
                ? List.of()
                : Arrays.stream(mailDomains.split("[\\s,;]+"))
                        .map(domain -> domain.replaceFirst("^@", "").toLowerCase(Locale.ROOT))
                        .filter(domain -> !domain.isEmpty())
                        .distinct()
                        .toList();
    }
}
