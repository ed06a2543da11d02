package se.tolv.reference.check;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.reference.referee.RefereeRelation;
import se.tolv.reference.request.RequestStatus;
import se.tolv.reference.request.RequestWay;
import se.tolv.reference.sign.SignRow;

/**
 * The references of one application: who was named, who was asked, and where it stands.
 *
 * @param language what the candidate is written to in
 * @param possible whether references are taken now
 * @param why not; null where they are
 * @param askedAt when the candidate was asked to name referees; null before
 * @param handedInAt when the candidate said that the list is ready; null before
 */
public record CheckDetail(
        UUID applicationId,
        String candidate,
        Language language,
        UUID vacancyId,
        BilingualText post,
        String registryNumber,
        boolean possible,
        @Schema(nullable = true) String why,
        @Schema(nullable = true) Instant askedAt,
        @Schema(nullable = true) String askedBy,
        @Schema(nullable = true) Instant handedInAt,
        List<RefereeRow> referees) {

    /**
     * A referee.
     *
     * @param request the latest; null where nobody has asked
     */
    public record RefereeRow(
            UUID id,
            String name,
            RefereeRelation relation,
            String period,
            @Schema(nullable = true) String phone,
            @Schema(nullable = true) String email,
            @Schema(nullable = true) RequestRow request) {

        /** Whether the referee can be asked now: for the first time, or again. */
        public boolean askable() {
            return request == null
                    || (request.status != RequestStatus.ASKED && request.status != RequestStatus.ANSWERED);
        }
    }

    /**
     * A request.
     *
     * @param begun whether there is something saved, or the referee has said that they want to answer
     * @param mailedAt when we last wrote; null where never
     * @param remindable whether a reminder may be sent now
     * @param replacementOffered whether the candidate has been asked for another because of this one
     */
    public record RequestRow(
            UUID id,
            RequestWay way,
            RequestStatus status,
            Instant askedAt,
            String askedBy,
            boolean begun,
            @Schema(nullable = true) Instant endedAt,
            @Schema(nullable = true) String calledBy,
            @Schema(nullable = true) String declineReason,
            @Schema(nullable = true) Instant mailedAt,
            boolean remindable,
            boolean replacementOffered,
            List<SignRow> signs) {

        public long signsToLookAt() {
            return signs.stream().filter(sign -> sign.lookedAt() == null).count();
        }

        public String address(String action) {
            return "/references/" + id + "/" + action;
        }
    }

    /** How many have answered. */
    public long answered() {
        return referees.stream()
                .filter(referee -> referee.request != null && referee.request.status == RequestStatus.ANSWERED)
                .count();
    }
}
