package se.tolv.candidate.setting;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How this employer takes applications in. */
public record ApplicationSettingDetail(
        int version,

        @Schema(description = "Days that a saved application is kept that has not been sent")
        int draftDays,

        @Schema(description = "The mail domains that only the employer's own people have")
        List<String> mailDomains) {

    static ApplicationSettingDetail of(ApplicationSetting setting) {
        return new ApplicationSettingDetail(setting.version, setting.draftDays, setting.mailDomains);
    }
}
