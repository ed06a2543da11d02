package se.tolv.candidate.setting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.regex.Pattern;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;

/** Changes how this employer takes applications in. */
@ApplicationScoped
public class ChangeApplicationSetting {

    /** At least two labels: a whole top-level domain is nobody's own. */
    private static final Pattern DOMAIN = Pattern.compile("(?=.{4,253}$)([a-z0-9åäöé-]{1,63}\\.)+[a-zåäöé-]{2,63}");

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
    public void change(ApplicationSettingForm form, int read) {
        ApplicationSetting setting = ApplicationSetting.current();
        Versions.requireSame(read, setting.version);
        ApplicationSettingMessages messages = texts.of(ApplicationSettingMessages.class);
        FieldErrors errors = check.check(form);
        form.domains().stream()
                .filter(domain -> !DOMAIN.matcher(domain).matches())
                .findFirst()
                .ifPresent(wrong -> errors.add("mailDomains", messages.notADomain(wrong)));
        errors.refuseIfAny();
        ApplicationSettingDetail before = ApplicationSettingDetail.of(setting);
        setting.draftDays = Integer.parseInt(form.draftDays.strip());
        setting.mailDomains = form.domains();
        audit.record(
                "applicationSetting.changed",
                setting.id,
                messages.title(),
                before,
                ApplicationSettingDetail.of(setting));
    }
}
