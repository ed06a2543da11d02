package se.tolv.vacancy.priority;

/** The employer's settings of the steps before advertising. */
public record PrioritySettingsDetail(int version, PrioritySettingsForm settings) {

    static PrioritySettingsDetail current() {
        PrioritySettings settings = PrioritySettings.current();
        return new PrioritySettingsDetail(settings.version, PrioritySettingsForm.of(settings));
    }
}
