package se.tolv.vacancy.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;

/** Switches the gate before advertising on or off, and names its steps. Only HR calls it. */
@ApplicationScoped
public class ChangePrioritySettings {

    @Inject
    FormCheck check;

    @Inject
    Locks locks;

    @Inject
    AuditTrail audit;

    /**
     * @param read the version that the person has read
     * @throws Problem 412 where somebody else changed them, 422 naming the fields that are wrong
     */
    @Transactional
    public void change(PrioritySettingsForm form, int read) {
        locks.take("priority settings");
        PrioritySettings settings = PrioritySettings.current();
        Versions.requireSame(read, settings.version);
        check.check(form).refuseIfAny();
        PrioritySettingsForm before = PrioritySettingsForm.of(settings);
        settings.gate = form.gate;
        settings.names = Arrays.stream(PriorityStep.values())
                .filter(step -> !form.name(step).isEmpty())
                .collect(Collectors.toMap(Function.identity(), form::name));
        settings.persist();
        audit.record("prioritySettings.changed", settings.id, "", before, PrioritySettingsForm.of(settings));
    }
}
