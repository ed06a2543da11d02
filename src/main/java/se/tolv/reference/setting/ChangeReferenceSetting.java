package se.tolv.reference.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;

/** Reads and changes how this employer deals with references. */
@ApplicationScoped
public class ChangeReferenceSetting {

    @Inject
    FormCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    public ReferenceSettingDetail current() {
        return ReferenceSettingDetail.of(ReferenceSetting.current());
    }

    /**
     * @param read the version that the person has read
     * @throws Problem 412 where somebody else changed it, 422 naming what is wrong
     */
    @Transactional
    public void change(ReferenceSettingForm form, int read) {
        ReferenceSetting setting = ReferenceSetting.current();
        Versions.requireSame(read, setting.version);
        check.check(form).refuseIfAny();
        ReferenceSettingDetail before = ReferenceSettingDetail.of(setting);
        setting.keepDays = Integer.parseInt(form.keepDays.strip());
        setting.linkDays = Integer.parseInt(form.linkDays.strip());
        setting.candidateFollows = form.candidateFollows;
        setting.candidateReads = form.candidateReads;
        audit.record(
                "referenceSetting.changed",
                setting.id,
                texts.of(ReferenceSettingMessages.class).title(),
                before,
                ReferenceSettingDetail.of(setting));
    }
}
