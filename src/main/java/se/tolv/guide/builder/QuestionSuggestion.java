package se.tolv.guide.builder;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.tolv.question.InterviewQuestion;
import se.tolv.question.QuestionKind;
import se.tolv.question.QuestionLevel;

/**
 * The two questions that are suggested for a competency: one about what the person has done and one about a given
 * situation, for the two together say more than two of a kind.
 */
public final class QuestionSuggestion {

    private QuestionSuggestion() {}

    /**
     * @param bank the competency's questions, in the order of the bank
     * @param level the role's; questions for just this level go before those for all
     */
    public static List<InterviewQuestion> among(List<InterviewQuestion> bank, QuestionLevel level) {
        return Stream.of(QuestionKind.PAST_BEHAVIOUR, QuestionKind.GIVEN_SITUATION)
                .flatMap(kind -> best(bank, kind, level).stream())
                .toList();
    }

    private static Optional<InterviewQuestion> best(
            List<InterviewQuestion> bank, QuestionKind kind, QuestionLevel level) {
        return bank.stream()
                .filter(question -> question.kind == kind)
                .filter(question -> question.level == level || question.level == QuestionLevel.ALL)
                .min(Comparator.comparing(question -> question.level == level ? 0 : 1));
    }
}
