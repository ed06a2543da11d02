package se.tolv.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.tolv.guide.GuideRemark.Kind.COMPETENCY_WITHOUT_QUESTION;
import static se.tolv.guide.GuideRemark.Kind.FEW_COMPETENCIES;
import static se.tolv.guide.GuideRemark.Kind.LONG;
import static se.tolv.guide.GuideRemark.Kind.MANY_COMPETENCIES;
import static se.tolv.guide.GuideRemark.Kind.NO_CLOSING;
import static se.tolv.guide.GuideRemark.Kind.NO_OPENING;
import static se.tolv.guide.GuideRemark.Kind.ONE_KIND;
import static se.tolv.guide.GuideRemark.Kind.ONE_QUESTION;
import static se.tolv.guide.GuideRemark.Kind.SHORT;
import static se.tolv.question.QuestionKind.GIVEN_SITUATION;
import static se.tolv.question.QuestionKind.PAST_BEHAVIOUR;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.competency.Competency;
import se.tolv.guide.builder.QuestionSuggestion;
import se.tolv.guide.version.MoveToFramework;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.question.InterviewQuestion;
import se.tolv.question.QuestionKind;
import se.tolv.question.QuestionLevel;

class GuideRulesTest {

    private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");

    @Test
    void remarks_fourCompetenciesWithTwoQuestionsEach_none() {
        InterviewGuide guide = guide(4, 2);
        assertThat(guide.minutes()).isEqualTo(55);
        assertThat(GuideRules.remarks(guide)).isEmpty();
        assertThat(GuideRules.isComplete(guide)).isTrue();
    }

    @Test
    void remarks_twoCompetencies_isIncomplete() {
        InterviewGuide guide = guide(2, 2);
        assertThat(kinds(guide)).containsExactly(FEW_COMPETENCIES);
        assertThat(GuideRules.isComplete(guide)).isFalse();
    }

    @Test
    void remarks_threeCompetencies_isComplete() {
        assertThat(GuideRules.isComplete(guide(3, 2))).isTrue();
    }

    @Test
    void remarks_fiveAndSixCompetencies_warnButDoNotBlock() {
        for (int count : new int[] {5, 6}) {
            InterviewGuide guide = guide(count, 1);
            assertThat(kinds(guide)).contains(MANY_COMPETENCIES);
            assertThat(GuideRules.isComplete(guide)).isTrue();
        }
    }

    @Test
    void isFull_sixCompetencies_refusesTheSeventh() {
        assertThat(GuideRules.isFull(5)).isFalse();
        assertThat(GuideRules.isFull(6)).isTrue();
    }

    @Test
    void remarks_competencyWithoutQuestion_namesItAndIsIncomplete() {
        InterviewGuide guide = guide(3, 2);
        guide.competencies.get(1).questions.clear();
        assertThat(GuideRules.remarks(guide)).contains(new GuideRemark(COMPETENCY_WITHOUT_QUESTION, "c1"));
        assertThat(GuideRules.isComplete(guide)).isFalse();
    }

    @Test
    void remarks_oneQuestionForACompetency_hintsAtTwo() {
        InterviewGuide guide = guide(4, 2);
        guide.competencies.get(2).questions.remove(0);
        assertThat(GuideRules.remarks(guide)).containsExactly(new GuideRemark(ONE_QUESTION, "c2"));
    }

    @Test
    void remarks_sixtyMinutes_isNotLong_sixtyOneIs() {
        InterviewGuide guide = guide(4, 2);
        guide.openingMinutes += 5;
        assertThat(kinds(guide)).isEmpty();
        guide.openingMinutes++;
        assertThat(kinds(guide)).containsExactly(LONG);
    }

    @Test
    void remarks_fortyFiveMinutes_isNotShort_fortyFourIs() {
        InterviewGuide guide = guide(3, 2);
        assertThat(guide.minutes()).isEqualTo(45);
        assertThat(kinds(guide)).isEmpty();
        guide.openingMinutes--;
        assertThat(kinds(guide)).containsExactly(SHORT);
    }

    @Test
    void remarks_incompleteAndShort_doesNotSpeakOfTime() {
        assertThat(kinds(guide(1, 0))).doesNotContain(SHORT);
    }

    @Test
    void remarks_onlyOneKindOfQuestion_warns() {
        InterviewGuide guide = guide(4, 2);
        guide.competencies.forEach(chosen -> chosen.questions.forEach(question -> question.kind = PAST_BEHAVIOUR));
        assertThat(kinds(guide)).containsExactly(ONE_KIND);
    }

    @Test
    void remarks_noOpeningAndNoClosing_warn() {
        InterviewGuide guide = guide(4, 2);
        guide.opening = BilingualText.EMPTY;
        guide.closing = BilingualText.EMPTY;
        assertThat(kinds(guide)).containsExactly(NO_OPENING, NO_CLOSING);
    }

    @Test
    void suggestion_forALeader_takesOneOfEachKindAndPrefersTheLevel() {
        List<InterviewQuestion> bank = List.of(
                question(PAST_BEHAVIOUR, QuestionLevel.ALL),
                question(GIVEN_SITUATION, QuestionLevel.ALL),
                question(PAST_BEHAVIOUR, QuestionLevel.LEADER),
                question(PAST_BEHAVIOUR, QuestionLevel.SPECIALIST));
        assertThat(QuestionSuggestion.among(bank, QuestionLevel.LEADER)).containsExactly(bank.get(2), bank.get(1));
        assertThat(QuestionSuggestion.among(bank, QuestionLevel.ALL)).containsExactly(bank.get(0), bank.get(1));
    }

    @Test
    void become_followsTheTransitionTable() {
        InterviewGuide guide = guide(3, 2);
        assertThatThrownBy(() -> guide.become(GuideStatus.RETIRED, NOW)).isInstanceOf(IllegalStateException.class);
        guide.become(GuideStatus.PUBLISHED, NOW);
        guide.become(GuideStatus.LOCKED, NOW.plusSeconds(1));
        assertThatThrownBy(() -> guide.become(GuideStatus.PUBLISHED, NOW)).isInstanceOf(IllegalStateException.class);
        guide.become(GuideStatus.RETIRED, NOW.plusSeconds(2));
        assertThat(guide.publishedAt).isEqualTo(NOW);
        assertThat(guide.lockedAt).isEqualTo(NOW.plusSeconds(1));
        assertThat(guide.retiredAt).isEqualTo(NOW.plusSeconds(2));
        for (GuideStatus next : GuideStatus.values()) {
            assertThat(GuideStatus.RETIRED.mayBecome(next)).isFalse();
        }
    }

    @Test
    void compare_rewordedAndGone_showsWhatDiffers() {
        GuideCompetency pinned = guide(1, 1).competencies.get(0);
        Competency published = competency("c0");
        published.definition = new BilingualText("Ny", "New");
        published.positiveSigns = List.of();
        FrameworkMove.CompetencyMove move = MoveToFramework.compare(pinned, published);
        assertThat(move.change()).isEqualTo(FrameworkMove.Change.REWORDED);
        assertThat(move.wordings())
                .extracting(FrameworkMove.Wording::part)
                .containsExactly(FrameworkMove.Part.DEFINITION, FrameworkMove.Part.POSITIVE_SIGN);
        assertThat(MoveToFramework.compare(pinned, competency("c0")).change()).isEqualTo(FrameworkMove.Change.SAME);
        assertThat(MoveToFramework.compare(pinned, null).change()).isEqualTo(FrameworkMove.Change.GONE);
    }

    private static List<GuideRemark.Kind> kinds(InterviewGuide guide) {
        return GuideRules.remarks(guide).stream().map(GuideRemark::kind).toList();
    }

    /** A guide of 15 minutes around its questions, which take 5 each and are of both kinds. */
    private static InterviewGuide guide(int competencies, int questions) {
        InterviewGuide guide =
                new InterviewGuide(UUID.randomUUID(), UUID.randomUUID(), UUID.randomUUID(), Language.SV, NOW);
        guide.opening = new BilingualText("Hej", "");
        guide.closing = new BilingualText("Tack", "");
        guide.openingMinutes = 5;
        guide.candidateQuestionsMinutes = 5;
        guide.closingMinutes = 5;
        for (int i = 0; i < competencies; i++) {
            GuideCompetency chosen = new GuideCompetency(guide, i + 1, competency("c" + i));
            guide.competencies.add(chosen);
            for (int j = 0; j < questions; j++) {
                boolean past = (i + j) % 2 == 0;
                chosen.questions.add(new GuideQuestion(
                        chosen, j + 1, question(past ? PAST_BEHAVIOUR : GIVEN_SITUATION, QuestionLevel.ALL)));
            }
        }
        return guide;
    }

    private static Competency competency(String code) {
        Competency competency = new Competency(UUID.randomUUID(), UUID.randomUUID(), code, 1);
        competency.name = new BilingualText("Namn", "Name");
        competency.definition = new BilingualText("Definition", "Definition");
        competency.positiveSigns = List.of(new BilingualText("Bra", "Good"));
        competency.negativeSigns = List.of();
        competency.anchors = Map.of(1, new BilingualText("Låg", "Low"), 5, new BilingualText("Hög", "High"));
        return competency;
    }

    private static InterviewQuestion question(QuestionKind kind, QuestionLevel level) {
        InterviewQuestion question = InterviewQuestion.active(UUID.randomUUID(), NOW);
        question.competencyCode = "c";
        question.kind = kind;
        question.level = level;
        question.text = new BilingualText("Berätta", "Tell us");
        question.probes = List.of();
        question.listenFor = List.of();
        return question;
    }
}
