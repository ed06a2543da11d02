package se.tolv.interview.comparison;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.interview.rating.CandidateRatings;
import se.tolv.interview.rating.RatedGuide;
import se.tolv.interview.rating.VacancyRatings;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.BilingualText;

/**
 * What all candidates answered to one question, as the assessors noted and rated it.
 *
 * @param number 1, 2, 3 ... in the order of the guide
 * @param count how many questions the guide has
 * @param anchors what an answer at each level shows
 */
public record QuestionComparison(
        UUID vacancyId,
        String registryNumber,
        BilingualText vacancyTitle,
        UUID guideId,
        int guideNumber,
        int number,
        int count,
        BilingualText competency,
        BilingualText question,
        Map<Integer, BilingualText> anchors,
        List<Answered> candidates) {

    /**
     * @param answers by the assessors' names
     */
    public record Answered(UUID applicationId, String applicant, List<Noted> answers) {}

    public record Noted(String assessor, CandidateRatings.RatedAnswer answer) {}

    public int previous() {
        return number - 1;
    }

    public int next() {
        return number + 1;
    }

    /** A question and the competency it is about. */
    private record Asked(RatedGuide.Competency competency, RatedGuide.Question question) {}

    /**
     * @throws Problem 404 where the guide has no such question
     */
    static QuestionComparison of(VacancyRatings ratings, RatedGuide guide, int number) {
        List<Asked> asked = asked(guide);
        if (number < 1 || number > asked.size()) {
            throw Problem.notFound();
        }
        Asked one = asked.get(number - 1);
        return new QuestionComparison(
                ratings.vacancyId(),
                ratings.registryNumber(),
                ratings.vacancyTitle(),
                guide.id(),
                guide.number(),
                number,
                asked.size(),
                one.competency.name(),
                one.question.text(),
                one.competency.anchors(),
                ratings.candidates().stream()
                        .map(candidate -> answered(candidate, guide, one))
                        .filter(answered -> !answered.answers.isEmpty())
                        .toList());
    }

    private static List<Asked> asked(RatedGuide guide) {
        List<Asked> asked = new ArrayList<>();
        guide.competencies()
                .forEach(competency ->
                        competency.questions().forEach(question -> asked.add(new Asked(competency, question))));
        return asked;
    }

    private static Answered answered(CandidateRatings candidate, RatedGuide guide, Asked asked) {
        List<Noted> answers = new ArrayList<>();
        candidate.assessors().stream()
                .filter(assessor -> assessor.guideId().equals(guide.id()))
                .forEach(assessor -> {
                    CandidateRatings.RatedAnswer answer =
                            assessor.answerTo(asked.competency.code(), asked.question.questionId());
                    if (answer != null) {
                        answers.add(new Noted(assessor.assessor(), answer));
                    }
                });
        return new Answered(candidate.applicationId(), candidate.applicant(), answers);
    }
}
