package se.tolv.interview.setting;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.WholeNumber;

/** What HR decides about interviews. */
public class InterviewSettingForm {

    @NotBlank
    @WholeNumber(max = 10)
    @Schema(description = "Working days before an interview; 0: on the day itself", examples = "1")
    public String reminderDays;

    @NotBlank
    @Pattern(regexp = "([01]\\d|2[0-3]):[0-5]\\d", message = "{tolv.interview.clock}")
    @Schema(description = "By the clocks in Stockholm", examples = "08:00")
    public String reminderTime;

    @Schema(description = "Whether a candidate reads who interviews")
    public boolean namesShown;

    static InterviewSettingForm of(InterviewSetting setting) {
        InterviewSettingForm form = new InterviewSettingForm();
        form.reminderDays = String.valueOf(setting.reminderDays);
        form.reminderTime = setting.reminderTime.toString();
        form.namesShown = setting.namesShown;
        return form;
    }
}
