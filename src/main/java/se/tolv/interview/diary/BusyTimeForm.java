package se.tolv.interview.diary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** When somebody cannot be at an interview. */
public class BusyTimeForm {

    @NotBlank
    @Size(max = 30)
    @Schema(description = "By the clocks in Stockholm", examples = "2026-12-01T09:00")
    public String from;

    @NotBlank
    @Size(max = 30)
    @Schema(description = "By the clocks in Stockholm; at most 60 days later", examples = "2026-12-01T12:00")
    public String to;
}
