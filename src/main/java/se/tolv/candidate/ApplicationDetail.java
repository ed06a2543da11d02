package se.tolv.candidate;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.document.DocumentRow;
import se.tolv.candidate.requirement.RequirementAnswer;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.profile.RequirementMatch;

/** Everything about one application in one place. */
public record ApplicationDetail(
        UUID id,
        int version,
        UUID vacancyId,
        String registryNumber,
        BilingualText vacancyTitle,
        int number,
        String name,

        @Schema(description = "Null where the identity is protected", nullable = true)
        String email,

        @Schema(nullable = true) String phone,

        @Schema(description = "The language to write to the applicant in")
        Language language,

        boolean internal,

        @Schema(
                description = "How it is known that the applicant works here; null where nothing says so",
                nullable = true)
        InternalBasis internalBasis,

        @Schema(description = "Whether this is a placeholder without personal data")
        boolean protectedIdentity,

        ApplicationStage stage,
        Instant receivedAt,
        @Schema(nullable = true) Instant shortlistedAt,
        @Schema(nullable = true) Instant interviewAt,
        @Schema(nullable = true) Instant offerAt,
        @Schema(nullable = true) Instant hiredAt,
        @Schema(nullable = true) Instant rejectedAt,
        @Schema(nullable = true) Instant withdrawnAt,
        List<Answer> answers,
        List<RequirementAnswer> requirements,

        @Schema(description = "What the answers say of the mandatory requirements together; a person decides")
        RequirementMatch requirementsMet,

        List<DocumentRow> documents,
        List<Move> history,

        @Schema(description = "The stages it can be moved to now; the last may be the one that the last move came from")
        List<ApplicationStage> moves,

        @Schema(nullable = true) RejectionReason outcomeReason,

        @Schema(description = "The letter that told the applicant", nullable = true)
        String outcomeWords,

        @Schema(description = "What the applicant is owed; null where nothing is", nullable = true)
        AnswerDue due) {

    public record Answer(BilingualText question, String answer) {}

    /**
     * @param by who moved it; null where the candidate did
     */
    public record Move(
            ApplicationStage from,
            ApplicationStage to,
            Instant at,
            @Schema(nullable = true) String by) {}

    /** Where the primary button leads: the next stage; null where there is none. */
    public ApplicationStage forward() {
        return moves.stream()
                .filter(to ->
                        stage.canBecome(to) && to != ApplicationStage.REJECTED && to != ApplicationStage.WITHDRAWN)
                .findFirst()
                .orElse(null);
    }

    /** Where taking the last move back leads; null where it cannot be taken back. */
    public ApplicationStage back() {
        return moves.stream().filter(to -> !stage.canBecome(to)).findFirst().orElse(null);
    }

    public boolean rejectable() {
        return moves.contains(ApplicationStage.REJECTED);
    }
}
