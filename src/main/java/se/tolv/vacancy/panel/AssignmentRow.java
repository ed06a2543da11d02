package se.tolv.vacancy.panel;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** A case that a person has been asked to assess in, as that person sees it. */
public record AssignmentRow(
        UUID id,
        int version,
        UUID vacancyId,
        String registryNumber,
        BilingualText title,
        String unitName,

        @Schema(description = "Who leads the recruitment", nullable = true)
        String managerName,

        @Schema(nullable = true) LocalDate applicationDeadline,
        PanelStatus status) {

    public boolean asked() {
        return status == PanelStatus.ASKED;
    }

    public boolean declared() {
        return status == PanelStatus.DECLARED;
    }
}
