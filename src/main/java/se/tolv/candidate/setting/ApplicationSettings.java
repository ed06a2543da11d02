package se.tolv.candidate.setting;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads how this employer takes applications in. */
@ApplicationScoped
public class ApplicationSettings {

    public ApplicationSettingDetail current() {
        return ApplicationSettingDetail.of(ApplicationSetting.current());
    }

    ApplicationSettingForm form() {
        return ApplicationSettingForm.of(ApplicationSetting.current());
    }
}
