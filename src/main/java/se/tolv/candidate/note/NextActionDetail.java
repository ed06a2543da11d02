package se.tolv.candidate.note;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is to be done next about an application, and by whom. */
public record NextActionDetail(
        String words, @Schema(nullable = true) LocalDate day, String by) {}
