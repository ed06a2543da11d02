package se.tolv.question;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.language.BilingualText;
import se.tolv.question.check.Overrule;
import se.tolv.question.check.WarningRow;
import se.tolv.question.suggestion.Suggestion;

/**
 * One question with everything about it.
 *
 * @param code a shipped question's code; null for the employer's own
 * @param competencyName as in the published framework; empty where that has no such competency any more
 * @param listenFor what a good answer holds
 * @param warnings what the rules find in it now
 * @param overrule null unless HR keeps it in spite of them
 * @param suggestion null for HR's own questions and those that ship
 * @param chosen how many published guides have taken it
 * @param rated how many answers to it have been rated
 * @param retiredAt null unless it is retired
 */
public record QuestionDetail(
        UUID id,
        int version,
        String code,
        String competencyCode,
        BilingualText competencyName,
        QuestionKind kind,
        QuestionLevel level,
        QuestionStatus status,
        BilingualText text,
        List<BilingualText> probes,
        List<BilingualText> listenFor,
        List<WarningRow> warnings,
        Overrule overrule,
        Suggestion suggestion,
        int chosen,
        int rated,
        Instant createdAt,
        Instant retiredAt) {}
