package se.tolv.guide;

import static se.tolv.guide.GuideRemark.Kind.COMPETENCY_WITHOUT_QUESTION;
import static se.tolv.guide.GuideRemark.Kind.FEW_COMPETENCIES;
import static se.tolv.guide.GuideRemark.Kind.LONG;
import static se.tolv.guide.GuideRemark.Kind.MANY_COMPETENCIES;
import static se.tolv.guide.GuideRemark.Kind.NO_CLOSING;
import static se.tolv.guide.GuideRemark.Kind.NO_OPENING;
import static se.tolv.guide.GuideRemark.Kind.ONE_KIND;
import static se.tolv.guide.GuideRemark.Kind.ONE_QUESTION;
import static se.tolv.guide.GuideRemark.Kind.SHORT;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.tolv.question.QuestionKind;

/**
 * What makes a structured interview a good one, as far as its guide can tell.
 *
 * <p>The numbers are the ones of the trade: three or four competencies a role, two questions each, 45 to 60 minutes.
 * Nobody is good at everything, and every competency that is added leaves fewer answers to rate each one by.
 */
public final class GuideRules {

    /** With fewer competencies than this the interview says too little about the work. */
    public static final int FEWEST_COMPETENCIES = 3;

    /** With more than this a warning is given. */
    public static final int RECOMMENDED_COMPETENCIES = 4;

    /** No guide has more than this. */
    public static final int MOST_COMPETENCIES = 6;

    /** Two answers a competency are the least that tell a pattern from a chance. */
    public static final int SUGGESTED_QUESTIONS = 2;

    public static final int SHORTEST_MINUTES = 45;
    public static final int LONGEST_MINUTES = 60;

    private GuideRules() {}

    /** Whether another competency would be one too many. */
    public static boolean isFull(int competencies) {
        return competencies >= MOST_COMPETENCIES;
    }

    public static boolean isComplete(InterviewGuide guide) {
        return remarks(guide).stream().noneMatch(GuideRemark::blocks);
    }

    /** What is missing, then the warnings, then the hints. */
    public static List<GuideRemark> remarks(InterviewGuide guide) {
        List<GuideRemark> remarks = new ArrayList<>();
        aboutCompetencies(guide, remarks);
        aboutQuestions(guide, remarks);
        aboutTexts(guide, remarks);
        aboutTime(guide, remarks);
        remarks.sort(Comparator.comparing(GuideRemark::getSeverity));
        return List.copyOf(remarks);
    }

    private static void aboutCompetencies(InterviewGuide guide, List<GuideRemark> remarks) {
        int count = guide.competencies.size();
        if (count < FEWEST_COMPETENCIES) {
            remarks.add(GuideRemark.of(FEW_COMPETENCIES));
        } else if (count > RECOMMENDED_COMPETENCIES) {
            remarks.add(GuideRemark.of(MANY_COMPETENCIES));
        }
    }

    private static void aboutQuestions(InterviewGuide guide, List<GuideRemark> remarks) {
        for (GuideCompetency competency : guide.competencies) {
            int count = competency.questions.size();
            if (count == 0) {
                remarks.add(new GuideRemark(COMPETENCY_WITHOUT_QUESTION, competency.code));
            } else if (count < SUGGESTED_QUESTIONS) {
                remarks.add(new GuideRemark(ONE_QUESTION, competency.code));
            }
        }
        List<QuestionKind> kinds = guide.competencies.stream()
                .flatMap(competency -> competency.questions.stream())
                .map(question -> question.kind)
                .toList();
        Set<QuestionKind> different = kinds.stream().collect(Collectors.toSet());
        if (kinds.size() > 1 && different.size() == 1) {
            remarks.add(GuideRemark.of(ONE_KIND));
        }
    }

    private static void aboutTexts(InterviewGuide guide, List<GuideRemark> remarks) {
        if (guide.opening.in(guide.language).isBlank()) {
            remarks.add(GuideRemark.of(NO_OPENING));
        }
        if (guide.closing.in(guide.language).isBlank()) {
            remarks.add(GuideRemark.of(NO_CLOSING));
        }
    }

    /** A guide that still lacks a part is short of necessity, and is not told so. */
    private static void aboutTime(InterviewGuide guide, List<GuideRemark> remarks) {
        boolean lacksParts = remarks.stream().anyMatch(GuideRemark::blocks);
        if (guide.minutes() > LONGEST_MINUTES) {
            remarks.add(GuideRemark.of(LONG));
        } else if (guide.minutes() < SHORTEST_MINUTES && !lacksParts) {
            remarks.add(GuideRemark.of(SHORT));
        }
    }
}
