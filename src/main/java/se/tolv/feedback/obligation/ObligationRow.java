package se.tolv.feedback.obligation;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.ApplicationStage;
import se.tolv.feedback.duty.Duty;
import se.tolv.platform.language.BilingualText;

/**
 * What somebody is owed, as a line of the list.
 *
 * @param inPerson whether only a call or a meeting keeps it
 * @param requestId the request for merits or records, or to a referee, that it follows from; null where it follows from none
 * @param applicationId null where somebody who has not applied asks for something
 * @param candidateName the alias, where the reader must not know the name; of somebody who has not applied, what they call
 *     themselves, which may be nothing
 * @param dueAt the last moment at which it is done in time
 * @param keptAt null unless it has been done
 */
@Schema(name = "Obligation")
public record ObligationRow(
        UUID id,
        int version,
        Duty duty,
        ObligationState state,
        boolean inPerson,
        boolean blocksClosing,
        Instant startedAt,
        Instant dueAt,
        Instant keptAt,
        UUID requestId,
        UUID applicationId,
        String candidateName,
        ApplicationStage stage,
        UUID vacancyId,
        String registryNumber,
        BilingualText title,
        UUID unitId,
        String unitName,
        UUID managerId,
        String managerName,

        @Schema(description = "Whether nothing can be mailed to the applicant")
        boolean protectedIdentity,

        @Schema(description = "Whether it is owed because the letter that was to do it came back")
        boolean letterReturned) {}
