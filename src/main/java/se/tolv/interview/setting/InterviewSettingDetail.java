package se.tolv.interview.setting;

import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How this employer interviews. */
public record InterviewSettingDetail(
        int version,

        @Schema(description = "Working days before an interview that those who meet are reminded; 0: on the day itself")
        int reminderDays,

        @Schema(description = "By the clocks in Stockholm", examples = "08:00", type = SchemaType.STRING)
        LocalTime reminderTime,

        @Schema(description = "Whether a candidate reads who interviews")
        boolean namesShown) {

    static InterviewSettingDetail of(InterviewSetting setting) {
        return new InterviewSettingDetail(
                setting.version, setting.reminderDays, setting.reminderTime, setting.namesShown);
    }
}
