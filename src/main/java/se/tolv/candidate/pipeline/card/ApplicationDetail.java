package se.tolv.candidate.pipeline.card;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.InternalBasis;
import se.tolv.candidate.RejectionReason;
import se.tolv.candidate.document.DocumentRow;
import se.tolv.candidate.note.NextActionDetail;
import se.tolv.candidate.pipeline.AnswerDue;
import se.tolv.candidate.requirement.RequirementAnswer;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.profile.requirement.RequirementMatch;

/** Everything about one application in one place. */
public record ApplicationDetail(
        UUID id,
        int version,
        UUID vacancyId,
        String registryNumber,
        BilingualText vacancyTitle,

        @Schema(description = "What the applicant is called where no name may stand", examples = "KRT 472")
        String alias,

        @Schema(
                description =
                        "Null as long as the caller must not know it, as number, email, phone and receivedAt; no files either",
                nullable = true)
        String name,

        @Schema(nullable = true) Integer number,
        @Schema(nullable = true) String email,
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
        @Schema(nullable = true) Instant receivedAt,
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
        AnswerDue due,

        @Schema(description = "What staff have planned; null where nothing is", nullable = true)
        NextActionDetail nextAction) {

    public record Answer(BilingualText question, String answer) {}

    /**
     * @param by who moved it; null where the candidate did
     */
    public record Move(
            ApplicationStage from,
            ApplicationStage to,
            Instant at,
            @Schema(nullable = true) String by) {}

    /** The name, or the alias where the name must not be known. */
    public String label() {
        return name == null ? alias : name;
    }

    /** Whether the caller must not know who the applicant is. */
    @JsonIgnore
    public boolean isHidden() {
        return name == null;
    }

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

    /** Whether there is a letter about the stage it is in. */
    public boolean writable() {
        return stage != ApplicationStage.RECEIVED && stage != ApplicationStage.REJECTED;
    }

    public boolean rejectable() {
        return moves.contains(ApplicationStage.REJECTED);
    }
}
