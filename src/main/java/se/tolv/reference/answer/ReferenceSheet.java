package se.tolv.reference.answer;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.reference.request.RequestStatus;
import se.tolv.reference.template.ReferenceQuestion;
import se.tolv.vacancy.Choice;

/**
 * What a referee reads and fills in: the questions in order, in the reader's language. Of the applicants it names one, and of
 * that one nothing but the name.
 *
 * @param status ASKED as long as it can be answered
 * @param begun whether the referee has read what is done with the answers, and wants to answer
 * @param saves counts the saves: what is saved next says which it has read
 * @param candidateReads whether the candidate reads the answers without asking for them
 * @param keepDays how many days after the recruitment the answers are kept if the candidate is not hired
 */
public record ReferenceSheet(
        UUID requestId,
        RequestStatus status,
        boolean begun,
        int saves,
        String referee,
        String candidate,
        String post,
        String employer,
        String manager,
        String managerEmail,
        boolean candidateReads,
        int keepDays,
        List<SheetQuestion> questions) {

    /**
     * A question.
     *
     * @param key what its fields' names begin with
     * @param competency the competency's name; empty for other questions
     * @param options the levels, or the answers to choose from; empty where the answer is words or a period
     * @param given what has been answered so far
     */
    public record SheetQuestion(
            String key,
            UUID id,
            ReferenceQuestion.Answer answer,
            String text,
            @Schema(nullable = true) String help,
            @Schema(nullable = true) String competency,
            List<Choice> options,
            AnswerForm given) {

        public String field(String part) {
            return key + "." + part;
        }
    }

    /** In years where it is whole years, for a sentence. */
    public int keepYears() {
        return keepDays % 365 == 0 ? keepDays / 365 : 0;
    }

    /** What the levels are about, by their field: each competency asks the same of them. */
    public Map<String, String> labels() {
        return questions.stream()
                .filter(question -> question.answer == ReferenceQuestion.Answer.RATING)
                .collect(Collectors.toMap(question -> question.field("rating"), question -> question.competency));
    }

    /** The same sheet with these answers typed in the place of those saved. */
    public ReferenceSheet with(AnswersForm typed, int read) {
        return new ReferenceSheet(
                requestId,
                status,
                begun,
                read,
                referee,
                candidate,
                post,
                employer,
                manager,
                managerEmail,
                candidateReads,
                keepDays,
                questions.stream()
                        .map(question -> new SheetQuestion(
                                question.key,
                                question.id,
                                question.answer,
                                question.text,
                                question.help,
                                question.competency,
                                question.options,
                                typed.answers.stream()
                                        .filter(answer -> question.id.equals(answer.question))
                                        .findFirst()
                                        .orElse(question.given)))
                        .toList());
    }
}
