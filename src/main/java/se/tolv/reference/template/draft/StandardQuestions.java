package se.tolv.reference.template.draft;

import java.util.List;
import java.util.Map;
import se.tolv.competency.ShippedFramework;
import se.tolv.platform.language.BilingualText;
import se.tolv.reference.template.ReferenceQuestion;
import se.tolv.reference.template.ReferenceTemplate;

/** The questions that every referee may be asked, whatever the role. */
final class StandardQuestions {

    /** One entry of {@code framework/reference-questions.yaml}. */
    record StandardQuestion(
            String code,
            ReferenceQuestion.Answer answer,
            BilingualText text,
            BilingualText help,
            List<ReferenceQuestion.Choice> choices) {}

    private static final List<StandardQuestion> ALL =
            List.of(ShippedFramework.read("framework/reference-questions.yaml", StandardQuestion[].class));

    /** How the referee knows the candidate: asked before the competencies. The others are asked after them. */
    private static final int BEFORE = 3;

    private StandardQuestions() {}

    static List<StandardQuestion> before() {
        return ALL.subList(0, BEFORE);
    }

    static List<StandardQuestion> after() {
        return ALL.subList(BEFORE, ALL.size());
    }

    static void add(ReferenceTemplate template, List<StandardQuestion> standard) {
        for (StandardQuestion question : standard) {
            ReferenceQuestion added = new ReferenceQuestion(
                    template, ReferenceQuestion.Source.STANDARD, question.code(), question.answer(), question.text());
            added.help = question.help() == null ? BilingualText.EMPTY : question.help();
            added.choices = question.choices() == null ? List.of() : question.choices();
            template.questions.add(added);
        }
    }

    /** A question about a competency, on the same anchors as in the interview. */
    static void add(
            ReferenceTemplate template,
            String code,
            BilingualText name,
            BilingualText definition,
            Map<Integer, BilingualText> anchors,
            BilingualText text) {
        ReferenceQuestion added = new ReferenceQuestion(
                template, ReferenceQuestion.Source.COMPETENCY, code, ReferenceQuestion.Answer.RATING, text);
        added.competency = name;
        added.help = definition;
        added.anchors = anchors;
        template.questions.add(added);
    }
}
