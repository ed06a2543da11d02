package se.tolv.competency.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a competency goes. */
public class PositionForm {

    @Schema(
            description = "The new place, from 1; a place before the first is the first, one beyond the end the last",
            examples = "3")
    public int position;
}
