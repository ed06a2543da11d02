package se.tolv.interview.schedule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.time.Clocks;
import se.tolv.platform.web.form.CleanText;

/** Where an interview is moved to by the employer. */
public class MoveTimeForm extends TimeForm {

    @NotBlank
    @Size(max = 30)
    @Schema(description = "The new start by the clocks in Stockholm", examples = "2026-12-01T09:00")
    public String time;

    @NotBlank
    @Size(max = 1000)
    @CleanText(multiline = true)
    @Schema(description = "Why, for the candidate to read", examples = "En av oss är sjuk.")
    public String message;

    /** The form as it is first shown: everything as it is. */
    static MoveTimeForm of(InterviewSlot slot) {
        MoveTimeForm form = new MoveTimeForm();
        form.time = LocalDateTime.ofInstant(slot.startsAt, Clocks.STOCKHOLM)
                .truncatedTo(ChronoUnit.MINUTES)
                .toString();
        form.minutes = String.valueOf(ChronoUnit.MINUTES.between(slot.startsAt, slot.endsAt));
        form.place = slot.place;
        form.videoLink = slot.videoLink;
        form.assessorIds = new ArrayList<>(slot.assessors);
        return form;
    }
}
