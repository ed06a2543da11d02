package se.tolv.vacancy.ad;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.time.Clocks;
import se.tolv.platform.web.form.Day;

/** When an ad is to be published by itself. */
public class ScheduleForm {

    @NotBlank
    @Day
    @Schema(examples = "2026-12-01")
    public String day;

    @NotBlank
    @Pattern(regexp = "|([01]\\d|2[0-3]):[0-5]\\d", message = "{tolv.time}")
    @Schema(description = "In Stockholm; a time that the clocks leave out is the one an hour later", examples = "08:00")
    public String time;

    /** Only of a form in which nothing is wrong. */
    Instant instant() {
        return LocalDate.parse(day.strip())
                .atTime(LocalTime.parse(time.strip()))
                .atZone(Clocks.STOCKHOLM)
                .toInstant();
    }
}
