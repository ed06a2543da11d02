package se.tolv.interview.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalTime;
import se.tolv.audit.AuditTrail;
import se.tolv.interview.schedule.ScheduleMessages;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;

/** Changes how this employer interviews; reminders of interviews that are agreed already come when they were to. */
@ApplicationScoped
public class ChangeInterviewSetting {

    @Inject
    FormCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * @param read the version that the person has read
     * @throws Problem 412 where somebody else changed it, 422 naming what is wrong
     */
    @Transactional
    public void change(InterviewSettingForm form, int read) {
        InterviewSetting setting = InterviewSetting.current();
        Versions.requireSame(read, setting.version);
        check.check(form).refuseIfAny();
        InterviewSettingDetail before = InterviewSettingDetail.of(setting);
        setting.reminderDays = Integer.parseInt(form.reminderDays.strip());
        setting.reminderTime = LocalTime.parse(form.reminderTime);
        setting.namesShown = form.namesShown;
        audit.record(
                "interviewSetting.changed",
                setting.id,
                texts.of(ScheduleMessages.class).settings(),
                before,
                InterviewSettingDetail.of(setting));
    }
}
