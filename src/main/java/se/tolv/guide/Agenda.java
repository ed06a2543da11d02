package se.tolv.guide;

import java.util.ArrayList;
import java.util.List;
import se.tolv.platform.language.BilingualText;

/**
 * The interview in its order, with the running time.
 *
 * @param minutes all of them
 */
public record Agenda(List<Line> lines, int minutes) {

    public enum Part {
        OPENING,
        COMPETENCY,
        CANDIDATE_QUESTIONS,
        CLOSING
    }

    /**
     * @param name of the competency; null for the other parts
     * @param start minutes after the beginning
     */
    public record Line(Part part, BilingualText name, int questions, int start, int minutes) {

        public int end() {
            return start + minutes;
        }
    }

    public static Agenda of(GuideDetail guide) {
        List<Line> lines = new ArrayList<>();
        int start = add(lines, Part.OPENING, null, 0, 0, guide.openingMinutes());
        for (GuideDetail.CompetencyPart part : guide.competencies()) {
            start = add(lines, Part.COMPETENCY, part.name(), part.questions().size(), start, part.minutes());
        }
        start = add(lines, Part.CANDIDATE_QUESTIONS, null, 0, start, guide.candidateQuestionsMinutes());
        start = add(lines, Part.CLOSING, null, 0, start, guide.closingMinutes());
        return new Agenda(List.copyOf(lines), start);
    }

    private static int add(List<Line> lines, Part part, BilingualText name, int questions, int start, int minutes) {
        lines.add(new Line(part, name, questions, start, minutes));
        return start + minutes;
    }
}
