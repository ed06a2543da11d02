package se.tolv.question.search;

import java.util.UUID;
import se.tolv.platform.language.BilingualText;
import se.tolv.question.QuestionKind;
import se.tolv.question.QuestionLevel;
import se.tolv.question.QuestionStatus;
import se.tolv.question.suggestion.Suggestion;

/**
 * A question in a list.
 *
 * @param code a shipped question's code; null for the employer's own
 * @param competencyName as in the published framework; empty where that has no such competency any more
 * @param chosen how many published guides have taken it
 * @param rated how many answers to it have been rated
 * @param suggestion null for HR's own questions and those that ship
 */
public record QuestionRow(
        UUID id,
        int version,
        String code,
        String competencyCode,
        BilingualText competencyName,
        QuestionKind kind,
        QuestionLevel level,
        QuestionStatus status,
        BilingualText text,
        int chosen,
        int rated,
        Suggestion suggestion) {}
