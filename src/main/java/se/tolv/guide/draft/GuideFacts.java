package se.tolv.guide.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tolv.guide.InterviewGuide;

/** What the audit trail keeps of a guide: the parts that people change, in words they recognise. */
public final class GuideFacts {

    private GuideFacts() {}

    public static Map<String, Object> of(InterviewGuide guide) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("status", guide.status);
        facts.put("roleTitle", guide.roleTitle);
        facts.put("about", guide.about);
        facts.put("level", guide.level);
        facts.put("unitId", guide.unitId);
        facts.put("language", guide.language);
        facts.put("template", guide.template);
        facts.put("frameworkId", guide.frameworkId);
        facts.put("opening", guide.opening);
        facts.put("openingMinutes", guide.openingMinutes);
        facts.put("candidateQuestionsMinutes", guide.candidateQuestionsMinutes);
        facts.put("closing", guide.closing);
        facts.put("closingMinutes", guide.closingMinutes);
        facts.put(
                "competencies",
                guide.competencies.stream().map(chosen -> chosen.code).toList());
        facts.put("reasons", reasons(guide));
        facts.put("weights", weights(guide));
        facts.put("questions", questions(guide));
        return facts;
    }

    private static List<String> reasons(InterviewGuide guide) {
        return guide.competencies.stream()
                .filter(chosen -> !chosen.reason.isEmpty())
                .map(chosen -> chosen.code + ": " + chosen.reason.in(guide.language))
                .toList();
    }

    private static List<String> weights(InterviewGuide guide) {
        return guide.competencies.stream()
                .filter(chosen -> chosen.weight != 1)
                .map(chosen -> chosen.code + ": " + chosen.weight)
                .toList();
    }

    private static List<String> questions(InterviewGuide guide) {
        return guide.competencies.stream()
                .flatMap(chosen -> chosen.questions.stream())
                .map(question -> question.text.in(guide.language) + " (" + question.minutes + " min)")
                .toList();
    }
}
