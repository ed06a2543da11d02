package se.tolv.interview.setting;

import jakarta.enterprise.context.ApplicationScoped;

/** Reads how this employer interviews. */
@ApplicationScoped
public class InterviewSettings {

    public InterviewSettingDetail current() {
        return InterviewSettingDetail.of(InterviewSetting.current());
    }

    InterviewSettingForm form() {
        return InterviewSettingForm.of(InterviewSetting.current());
    }
}
