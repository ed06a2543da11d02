package se.tolv.vacancy.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static se.tolv.vacancy.profile.requirement.RequirementMatch.MET;
import static se.tolv.vacancy.profile.requirement.RequirementMatch.NOT_MET;
import static se.tolv.vacancy.profile.requirement.RequirementMatch.TO_JUDGE;

import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.profile.requirement.KnockInQuestion;

class KnockInQuestionTest {

    private static final BilingualText ASKED = new BilingualText("Har du legitimation?", "Are you licensed?");

    @Test
    void yesNo_isMetByYes() {
        KnockInQuestion question = KnockInQuestion.yesNo(ASKED);
        assertThat(question.match("YES")).isEqualTo(MET);
        assertThat(question.match("NO")).isEqualTo(NOT_MET);
        assertThat(question.match("kanske")).isEqualTo(TO_JUDGE);
        assertThat(question.choices()).containsExactly("YES", "NO");
    }

    @Test
    void number_isMetByAtLeastSoMuch() {
        KnockInQuestion question = KnockInQuestion.number(ASKED, 3);
        assertThat(question.match("3")).isEqualTo(MET);
        assertThat(question.match(" 3,5 ")).isEqualTo(MET);
        assertThat(question.match("2.99")).isEqualTo(NOT_MET);
        assertThat(question.match("tre")).isEqualTo(TO_JUDGE);
        assertThat(question.match("-3")).isEqualTo(TO_JUDGE);
        assertThat(question.match("٣")).isEqualTo(TO_JUDGE);
    }

    @Test
    void choice_isMetByTheOptionsThatMeetIt() {
        KnockInQuestion question = KnockInQuestion.choice(
                ASKED, List.of(text("Grundskola"), text("Gymnasium"), text("Högskola")), Set.of(1, 2));
        assertThat(question.match("0")).isEqualTo(NOT_MET);
        assertThat(question.match("2")).isEqualTo(MET);
        assertThat(question.match("3")).isEqualTo(TO_JUDGE);
        assertThat(question.match("Högskola")).isEqualTo(TO_JUDGE);
    }

    @Test
    void shortText_isLeftToAPerson() {
        KnockInQuestion question = KnockInQuestion.shortText(ASKED);
        assertThat(question.match("Ja, sedan 2014.")).isEqualTo(TO_JUDGE);
        assertThat(question.isAnswer("Ja.")).isTrue();
        assertThat(question.isAnswer("x".repeat(KnockInQuestion.LONGEST_ANSWER + 1)))
                .isFalse();
    }

    @Test
    void noAnswer_neverSaysThatTheRequirementIsNotMet() {
        for (KnockInQuestion question : List.of(
                KnockInQuestion.yesNo(ASKED),
                KnockInQuestion.number(ASKED, 3),
                KnockInQuestion.choice(ASKED, List.of(text("A"), text("B")), Set.of(0)),
                KnockInQuestion.shortText(ASKED))) {
            assertThat(question.match(null)).isEqualTo(TO_JUDGE);
            assertThat(question.match(" ")).isEqualTo(TO_JUDGE);
            assertThat(question.isAnswer("")).isFalse();
        }
    }

    @Property
    void number_agreesWithArithmetic(@ForAll @IntRange(max = 60) int atLeast, @ForAll @IntRange(max = 60) int answer) {
        assertThat(KnockInQuestion.number(ASKED, atLeast).match(Integer.toString(answer)))
                .isEqualTo(answer >= atLeast ? MET : NOT_MET);
    }

    private static BilingualText text(String words) {
        return new BilingualText(words, words);
    }
}
