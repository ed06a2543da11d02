package se.tolv.candidate.internal;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** HR's word on whether an applicant works here. */
public class InternalForm {

    @Schema(description = "Whether the applicant works for this employer already")
    public boolean internal;
}
