package se.tolv.decision.assessment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.web.form.CleanText;

/** An assessment as it is written. A part that is left out keeps what stands there. */
public class AssessmentForm {

    /** More than any profile has. */
    private static final int MOST = 100;

    @Size(max = MOST)
    public List<@NotNull @Valid PartForm> parts = new ArrayList<>();

    @Size(max = 8000)
    @CleanText(multiline = true)
    @Schema(description = "How the applicant stands beside the other finalists")
    public String comparison;

    @Size(max = 8000)
    @CleanText(multiline = true)
    public String conclusion;

    /** From a page, where a part's fields are called {@code parts.0.key}, {@code parts.0.met} and {@code parts.0.words}. */
    static AssessmentForm read(MultivaluedMap<String, String> typed) {
        AssessmentForm form = new AssessmentForm();
        for (int i = 0; i < MOST && typed.containsKey("parts." + i + ".key"); i++) {
            PartForm part = new PartForm();
            part.key = typed.getFirst("parts." + i + ".key");
            String met = typed.getFirst("parts." + i + ".met");
            part.met = met == null || met.isBlank() ? null : Boolean.valueOf(met);
            part.words = typed.getFirst("parts." + i + ".words");
            form.parts.add(part);
        }
        form.comparison = typed.getFirst("comparison");
        form.conclusion = typed.getFirst("conclusion");
        return form;
    }
}
