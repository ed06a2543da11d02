package se.tolv.reference.referee;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.reference.answer.ReferenceAnswers;
import se.tolv.reference.request.RequestStatus;

/**
 * The referees of an application as its own candidate sees them.
 *
 * @param open whether the list can be changed now
 * @param waiting whether the candidate has something to do: to hand the list in, or to name one more
 * @param another whether one more is asked for
 * @param managerNamed whether one of them was the candidate's manager
 * @param more whether one more can be named
 */
public record MyReferees(
        UUID applicationId,
        String title,
        boolean open,
        boolean waiting,
        boolean another,
        boolean managerNamed,
        boolean more,
        List<MyReferee> referees) {

    /**
     * @param changeable false once the referee has been asked
     * @param progress where the reference is; null where the employer does not show it or nobody has asked
     * @param answers what the referee answered; null where the employer shows it only to those who ask for it
     */
    public record MyReferee(
            UUID id,
            int version,
            String name,
            RefereeRelation relation,
            String period,
            @Schema(nullable = true) String phone,
            @Schema(nullable = true) String email,
            Instant namedAt,
            boolean changeable,
            @Schema(nullable = true) RequestStatus progress,
            @Schema(nullable = true) ReferenceAnswers answers) {}
}
