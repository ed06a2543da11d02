package se.tolv.competency.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.competency.CompetencyDetail;
import se.tolv.competency.draft.Readiness.Kind;
import se.tolv.platform.language.BilingualText;

class DraftReadinessTest {

    private static final BilingualText TEXT = new BilingualText("Text på svenska.", "Text in English.");
    private static final Map<Integer, BilingualText> SCALE = Map.of(1, TEXT, 3, TEXT, 5, TEXT);

    @Test
    void of_nothing_isBlocked() {
        assertThat(kinds(DraftReadiness.of(List.of()).blockers())).containsExactly(Kind.NO_COMPETENCIES);
    }

    @Test
    void of_aCompleteCompetency_hasNothingToSay() {
        Readiness readiness = DraftReadiness.of(List.of(competency(TEXT, TEXT, List.of(TEXT), SCALE)));
        assertThat(readiness.blockers()).isEmpty();
        assertThat(readiness.warnings()).isEmpty();
    }

    @Test
    void of_nameAndDefinitionInOneLanguage_isReadyWithWarnings() {
        BilingualText swedish = new BilingualText("Bara svenska", "");
        Readiness readiness = DraftReadiness.of(List.of(competency(swedish, swedish, List.of(), Map.of())));
        assertThat(readiness.blockers()).isEmpty();
        assertThat(kinds(readiness.warnings())).containsExactly(Kind.NO_ANCHORS, Kind.NO_SIGNS, Kind.NO_ENGLISH);
    }

    @Test
    void of_noDefinition_isBlocked() {
        Readiness readiness = DraftReadiness.of(List.of(competency(TEXT, BilingualText.EMPTY, List.of(TEXT), SCALE)));
        assertThat(kinds(readiness.blockers())).containsExactly(Kind.NO_DEFINITION);
    }

    @Test
    void of_aScaleWithoutItsMiddle_isBlocked() {
        Readiness readiness =
                DraftReadiness.of(List.of(competency(TEXT, TEXT, List.of(TEXT), Map.of(1, TEXT, 5, TEXT))));
        assertThat(kinds(readiness.blockers())).containsExactly(Kind.ANCHORS_INCOMPLETE);
    }

    @Test
    void of_aDefinitionOfFortyWords_isNotLong() {
        assertThat(DraftReadiness.of(List.of(defined(40))).warnings()).isEmpty();
    }

    @Test
    void of_aDefinitionOfFortyOneWords_isLong() {
        assertThat(kinds(DraftReadiness.of(List.of(defined(41))).warnings())).containsExactly(Kind.LONG_DEFINITION);
    }

    @Test
    void of_twentyOneCompetencies_warnsOfTheirNumber() {
        List<CompetencyDetail> many = Collections.nCopies(21, competency(TEXT, TEXT, List.of(TEXT), SCALE));
        assertThat(kinds(DraftReadiness.of(many).warnings())).containsExactly(Kind.MANY_COMPETENCIES);
    }

    @Test
    void of_manyOfOneKind_namesTheFirstAndCountsTheRest() {
        List<CompetencyDetail> many =
                Collections.nCopies(30, competency(TEXT, BilingualText.EMPTY, List.of(TEXT), SCALE));
        Readiness.Point point = DraftReadiness.of(many).blockers().get(0);
        assertThat(point.competencies()).hasSize(Readiness.NAMED);
        assertThat(point.more()).isEqualTo(30 - Readiness.NAMED);
    }

    private static List<Kind> kinds(List<Readiness.Point> points) {
        return points.stream().map(Readiness.Point::kind).toList();
    }

    private static CompetencyDetail defined(int words) {
        return competency(TEXT, new BilingualText("ord ".repeat(words), "word"), List.of(TEXT), SCALE);
    }

    private static CompetencyDetail competency(
            BilingualText name,
            BilingualText definition,
            List<BilingualText> signs,
            Map<Integer, BilingualText> anchors) {
        return new CompetencyDetail(
                new UUID(0, 1), new UUID(0, 0), "code", 1, name, definition, signs, signs, anchors, 0);
    }
}
