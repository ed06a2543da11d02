package se.tolv.candidate.anonymity;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether applicants are screened without their names. */
public class AnonymityForm {

    @Schema(
            description =
                    "True: until they are shortlisted, applicants are shown by an alias, without name, contact and file")
    public boolean anonymous;
}
