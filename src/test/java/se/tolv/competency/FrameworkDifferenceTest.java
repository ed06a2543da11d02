package se.tolv.competency;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;

class FrameworkDifferenceTest {

    @Test
    void between_sameCompetenciesInSameOrder_isNothing() {
        assertThat(difference(List.of("a", "b"), List.of("a", "b")).isNothing()).isTrue();
    }

    @Test
    void between_oneComesAndOneGoes_namesThem() {
        FrameworkDifference difference = difference(List.of("a", "b", "c"), List.of("a", "c", "d"));
        assertThat(difference.added())
                .extracting(FrameworkDifference.Named::code)
                .containsExactly("d");
        assertThat(difference.retired())
                .extracting(FrameworkDifference.Named::code)
                .containsExactly("b");
        assertThat(difference.moved()).isEmpty();
    }

    @Test
    void between_oneMovedToTheFront_namesItAloneWithItsPlaces() {
        FrameworkDifference difference = difference(List.of("a", "b", "c", "d"), List.of("d", "a", "b", "c"));
        assertThat(difference.moved())
                .containsExactly(new FrameworkDifference.Moved("d", new BilingualText("d", ""), 4, 1));
    }

    @Test
    void between_aNewOneBeforeTheOthers_movesNoneOfThem() {
        assertThat(difference(List.of("a", "b"), List.of("x", "a", "b")).moved())
                .isEmpty();
    }

    @Test
    void between_anotherDefinition_showsTheLanguageThatChangedOnly() {
        FrameworkDifference difference = FrameworkDifference.between(
                framework("Tolv"),
                List.of(competency("a", 1, new BilingualText("Du gör din del.", "You do your part."))),
                framework("Tolv"),
                List.of(competency("a", 1, new BilingualText("Du tar din del.", "You do your part."))));
        assertThat(difference.reworded())
                .singleElement()
                .satisfies(reworded -> assertThat(reworded.changes())
                        .singleElement()
                        .satisfies(change -> {
                            assertThat(change.field()).isEqualTo(FrameworkTextField.DEFINITION);
                            assertThat(change.language()).isEqualTo(Language.SV);
                            assertThat(change.before()).isEqualTo("Du gör din del.");
                            assertThat(change.after()).isEqualTo("Du tar din del.");
                        }));
    }

    @Test
    void between_anotherTitle_isAChangeOfTheFramework() {
        FrameworkDifference difference =
                FrameworkDifference.between(framework("Tolv"), List.of(), framework("Vårt ramverk"), List.of());
        assertThat(difference.texts())
                .extracting(FrameworkDifference.TextChange::field)
                .containsExactly(FrameworkTextField.TITLE);
    }

    private static FrameworkDifference difference(List<String> before, List<String> after) {
        return FrameworkDifference.between(
                framework("Tolv"), competencies(before), framework("Tolv"), competencies(after));
    }

    private static List<CompetencyDetail> competencies(List<String> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(i -> competency(codes.get(i), i + 1, BilingualText.EMPTY))
                .toList();
    }

    private static CompetencyDetail competency(String code, int position, BilingualText definition) {
        return new CompetencyDetail(
                new UUID(0, position),
                new UUID(0, 0),
                code,
                position,
                new BilingualText(code, ""),
                definition,
                List.of(),
                List.of(),
                Map.of(),
                0);
    }

    private static FrameworkRow framework(String title) {
        return new FrameworkRow(
                new UUID(0, 0),
                1,
                new BilingualText(title, ""),
                BilingualText.EMPTY,
                FrameworkStatus.PUBLISHED,
                Instant.EPOCH,
                Instant.EPOCH,
                Instant.EPOCH,
                null,
                0,
                0);
    }
}
