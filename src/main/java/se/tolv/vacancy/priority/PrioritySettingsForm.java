package se.tolv.vacancy.priority;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.web.form.CleanText;

/** What HR decides about the steps before advertising. */
public class PrioritySettingsForm {

    @Schema(description = "Whether nothing is advertised before every step has been answered")
    public boolean gate;

    @Size(max = 80)
    @CleanText
    @Schema(description = "The employer's own name; empty: the usual one", examples = "Omplacering")
    public String redeploymentSv;

    @Size(max = 80)
    @CleanText
    public String redeploymentEn;

    @Size(max = 80)
    @CleanText
    public String increasedHoursSv;

    @Size(max = 80)
    @CleanText
    public String increasedHoursEn;

    @Size(max = 80)
    @CleanText
    public String priorityRightSv;

    @Size(max = 80)
    @CleanText
    public String priorityRightEn;

    static PrioritySettingsForm of(PrioritySettings settings) {
        PrioritySettingsForm form = new PrioritySettingsForm();
        form.gate = settings.gate;
        BilingualText redeployment = named(settings, PriorityStep.REDEPLOYMENT);
        form.redeploymentSv = redeployment.sv();
        form.redeploymentEn = redeployment.en();
        BilingualText increasedHours = named(settings, PriorityStep.INCREASED_HOURS);
        form.increasedHoursSv = increasedHours.sv();
        form.increasedHoursEn = increasedHours.en();
        BilingualText priorityRight = named(settings, PriorityStep.PRIORITY_RIGHT);
        form.priorityRightSv = priorityRight.sv();
        form.priorityRightEn = priorityRight.en();
        return form;
    }

    private static BilingualText named(PrioritySettings settings, PriorityStep step) {
        return settings.names.getOrDefault(step, BilingualText.EMPTY);
    }

    BilingualText name(PriorityStep step) {
        return switch (step) {
            case REDEPLOYMENT -> text(redeploymentSv, redeploymentEn);
            case INCREASED_HOURS -> text(increasedHoursSv, increasedHoursEn);
            case PRIORITY_RIGHT -> text(priorityRightSv, priorityRightEn);
        };
    }

    private static BilingualText text(String sv, String en) {
        return new BilingualText(sv == null ? "" : sv.strip(), en == null ? "" : en.strip());
    }
}
