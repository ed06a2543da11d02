package se.tolv.reference.setting;

import jakarta.validation.constraints.NotBlank;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.WholeNumber;

/** What HR decides about references. */
public class ReferenceSettingForm {

    @NotBlank
    @WholeNumber(min = 1, max = 3650)
    @Schema(
            description = "Days after a case has ended that the references of those not hired are kept",
            examples = "730")
    public String keepDays;

    @NotBlank
    @WholeNumber(min = 1, max = 90)
    @Schema(description = "Days that a referee's link works", examples = "30")
    public String linkDays;

    @Schema(description = "Whether candidates see which referees have been asked and have answered")
    public boolean candidateFollows;

    @Schema(description = "Whether candidates read the answers on their page, and not only if they ask")
    public boolean candidateReads;

    static ReferenceSettingForm of(ReferenceSettingDetail setting) {
        ReferenceSettingForm form = new ReferenceSettingForm();
        form.keepDays = String.valueOf(setting.keepDays());
        form.linkDays = String.valueOf(setting.linkDays());
        form.candidateFollows = setting.candidateFollows();
        form.candidateReads = setting.candidateReads();
        return form;
    }
}
