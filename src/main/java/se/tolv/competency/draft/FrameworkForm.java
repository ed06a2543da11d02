package se.tolv.competency.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/** What HR writes about a framework as a whole. */
public class FrameworkForm {

    @Schema(description = "What the framework is called, in one language at least; at most 200 characters")
    public BilingualText title = BilingualText.EMPTY;

    @Schema(description = "What it is for; may be empty; at most 4,000 characters")
    public BilingualText description = BilingualText.EMPTY;
}
