package se.tolv.competency.mapping;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What takes an old competency's place: one of the two is given. */
public class MappingForm {

    @Schema(
            description = "The code of the competency in the published framework that takes its place",
            examples = "working-together")
    public String competencyCode;

    @Schema(description = "Nothing takes its place, on purpose")
    public boolean notCovered;
}
