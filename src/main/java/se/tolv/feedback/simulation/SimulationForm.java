package se.tolv.feedback.simulation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.Day;

/** Which rules to try on which past. */
public class SimulationForm {

    @NotBlank
    @Day
    @Schema(description = "The first day on which a promise began", examples = "2026-01-01")
    public String from;

    @NotBlank
    @Day
    @Schema(description = "The last such day", examples = "2026-12-31")
    public String to;

    @NotNull
    @Size(max = 20)
    @Schema(description = "The rules that are proposed; empty: the past as it was")
    public List<ProposedRule> rules = new ArrayList<>();
}
