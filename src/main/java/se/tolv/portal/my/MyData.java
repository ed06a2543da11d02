package se.tolv.portal.my;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.document.DocumentRow;
import se.tolv.equality.EqualityForm;
import se.tolv.platform.language.Language;
import se.tolv.portal.interview.MyInterview;
import se.tolv.reference.referee.MyReferees;

/**
 * Everything that the employer holds about a candidate and that came from them, was said to them, or is shown to them: what
 * referees answered where the employer lets candidates read it. What assessors noted and rated is none of it; that is asked
 * for.
 *
 * @param equalityAnswer what they have said of their sex and age; null where they have not
 */
public record MyData(
        String name,
        String email,
        @Schema(nullable = true) String phone,
        Language language,
        Instant knownSince,
        @Schema(nullable = true) Instant emailVerifiedAt,
        @Schema(nullable = true) EqualityForm equalityAnswer,
        List<Applied> applications) {

    /** One application. */
    public record Applied(
            UUID id,
            String registryNumber,
            String title,
            String unit,
            String name,
            @Schema(nullable = true) String phone,
            boolean internal,
            @Schema(nullable = true) String source,
            ApplicationStage stage,
            Instant receivedAt,
            @Schema(nullable = true) Instant shortlistedAt,
            @Schema(nullable = true) Instant interviewAt,
            @Schema(nullable = true) Instant offerAt,
            @Schema(nullable = true) Instant hiredAt,
            @Schema(nullable = true) Instant rejectedAt,
            @Schema(nullable = true) Instant withdrawnAt,
            List<MyApplication.Answered> answers,
            List<MyInterview> interviews,
            List<DocumentRow> files,
            List<MyLetter> letters,
            List<MyReferees.MyReferee> referees) {

        /** The stages that it reached, and when. */
        public Map<ApplicationStage, Instant> reached() {
            Map<ApplicationStage, Instant> reached = new EnumMap<>(ApplicationStage.class);
            reached.put(ApplicationStage.RECEIVED, receivedAt);
            reached.put(ApplicationStage.SHORTLISTED, shortlistedAt);
            reached.put(ApplicationStage.INTERVIEW, interviewAt);
            reached.put(ApplicationStage.OFFER, offerAt);
            reached.put(ApplicationStage.HIRED, hiredAt);
            reached.put(ApplicationStage.REJECTED, rejectedAt);
            reached.put(ApplicationStage.WITHDRAWN, withdrawnAt);
            reached.values().removeIf(Objects::isNull);
            return reached;
        }
    }
}
