package se.tolv.candidate.person;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.language.BilingualText;

/** The person behind an application, as far as HR knows: everything that he or she has applied for with this employer. */
public record PersonDetail(
        UUID applicationId,
        UUID candidateId,

        @Schema(description = "The addresses that the person applies with")
        List<Address> addresses,

        @Schema(description = "The person's other applications, the latest first")
        List<OtherApplication> others,

        @Schema(description = "Candidates who may be the same person, for somebody to decide")
        List<Proposal> proposals) {

    /**
     * @param verified whether somebody has opened what was mailed there
     * @param joined whether HR has joined it to the candidate of this application, and can take it apart again
     */
    public record Address(UUID candidateId, String email, String name, boolean verified, boolean joined) {}

    /** Another application of the same person. */
    public record OtherApplication(
            UUID id,
            String registryNumber,
            BilingualText title,
            ApplicationStage stage,
            Instant receivedAt,
            String email) {}

    /**
     * @param samePhone whether the numbers are the same
     * @param sameName whether the names are the same, and the addresses alike
     */
    public record Proposal(UUID candidateId, String name, String email, boolean samePhone, boolean sameName) {}

    public boolean isWorthShowing() {
        return !others.isEmpty() || !proposals.isEmpty() || addresses.size() > 1;
    }
}
