package se.tolv.competency.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.competency.exchange.check.ImportProblem;
import se.tolv.competency.exchange.check.ImportProblem.Kind;

class FrameworkJsonTest extends ExchangeTest {

    @Test
    void write_example_isAsDocumented() {
        assertThat(new String(write(FrameworkFormat.JSON, EXAMPLE), StandardCharsets.UTF_8))
                .isEqualToNormalizingNewlines(
                        new String(resource("example.json"), StandardCharsets.UTF_8).stripTrailing());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"competencies\":[{\"name\":{\"sv\":\"Ansvar\"}}]}",
                "{\"competencies\":[{\"name\":\"Ansvar\",\"definition\":null}]}",
                "[{\"name\":\" Ansvar\\n\"}]"
            })
    void read_leastThatIsNeeded_isUnderstood(String file) {
        CompetencyEntry competency =
                read(FrameworkFormat.JSON, file).competencies().get(0);

        assertThat(competency.name()).isEqualTo(text("Ansvar", ""));
        assertThat(competency.code()).isEqualTo("ansvar");
    }

    @Test
    void read_plainEnglishStrings_areTakenForEnglish() {
        assertThat(read(FrameworkFormat.JSON, "[{\"name\":\"Trust\",\"definition\":\"Is open with others\"}]")
                        .competencies()
                        .get(0)
                        .definition())
                .isEqualTo(text("", "Is open with others"));
    }

    @Test
    void read_everyBadField_isNamedByItsPlace() {
        String file = """
                {"title": {"sv": 7}, "owner": {"x": [1]}, "competencies": [
                  {"code": "a", "name": {"sv": "Ett", "de": "Eins"}},
                  {"code": "A", "name": {"sv": ""}, "positiveSigns": ["x", {"sv": "a\\u0007"}], "weight": 3},
                  {"code": "c", "name": "Tre\\ud83d", "negativeSigns": "nej", "anchors": {"6": "x", "1": 4}},
                  "fyra"
                ]}""";

        assertThat(problems(FrameworkFormat.JSON, file))
                .containsExactly(
                        problem(null, "title.sv", Kind.BAD_VALUE, "7"),
                        problem(null, "owner", Kind.UNKNOWN_COLUMN, "owner"),
                        at(1, "name.de", Kind.UNKNOWN_COLUMN, "de"),
                        at(2, "weight", Kind.UNKNOWN_COLUMN, "weight"),
                        at(2, "code", Kind.DUPLICATE_CODE, "A"),
                        at(2, "name", Kind.MISSING_VALUE, ""),
                        at(2, "positiveSigns[2].sv", Kind.BROKEN_TEXT, "aU+0007"),
                        at(3, "name", Kind.BROKEN_TEXT, "TreU+D83D"),
                        at(3, "negativeSigns", Kind.BAD_VALUE, "\"nej\""),
                        at(3, "anchors.6", Kind.UNKNOWN_COLUMN, "6"),
                        at(3, "anchors.1", Kind.BAD_VALUE, "4"),
                        at(4, null, Kind.BAD_VALUE, "\"fyra\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{ | NOT_THIS_FORMAT",
                "{\"competencies\":[]} extra | NOT_THIS_FORMAT",
                "{\"competencies\":[{}],\"competencies\":[{}]} | MISSING_VALUE",
                "hej | NOT_THIS_FORMAT",
                "7 | NOT_THIS_FORMAT",
                "{\"competencies\":7} | NOT_THIS_FORMAT",
                "{\"format\":\"other\"} | NOT_THIS_FORMAT",
                "{\"version\":2} | NOT_THIS_FORMAT",
                "{\"competencies\":[]} | EMPTY",
                "{} | EMPTY",
                "[] | EMPTY"
            })
    void read_anotherKindOfFile_isRefused(String file, Kind first) {
        assertThat(problems(FrameworkFormat.JSON, file).get(0).kind()).isEqualTo(first);
    }

    @Test
    void read_brokenJson_isRefusedNamingTheLine() {
        assertThat(problems(FrameworkFormat.JSON, "{\n\"competencies\": [\n{\"name\": oj}]}"))
                .extracting(ImportProblem::row)
                .containsExactly(3);
    }

    @Test
    void read_deeplyNested_isRefused() {
        assertThat(problems(FrameworkFormat.JSON, "{\"x\":" + "[".repeat(1_000_000)))
                .extracting(ImportProblem::kind)
                .contains(Kind.TOO_DEEP);
    }

    @Test
    void read_millionsOfEmptyObjects_isRefused() {
        assertThat(problems(FrameworkFormat.JSON, "{\"x\":[" + "{},".repeat(6_000_000) + "{}]}"))
                .extracting(ImportProblem::kind)
                .contains(Kind.TOO_LARGE);
    }

    @Test
    void read_5001Competencies_isRefused() {
        assertThat(problems(FrameworkFormat.JSON, "[" + "{\"name\":\"Mod\"},".repeat(5_001) + "{}]"))
                .containsExactly(at(5_001, null, Kind.TOO_MANY_ROWS, ""));
    }

    @Test
    void read_notUtf8_isRefusedNamingTheLine() {
        byte[] file = "[\n{\"name\":\"\\\"F\u00f6r\"}]".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(problems(FrameworkFormat.JSON, file))
                .containsExactly(problem(2, null, Kind.NOT_UTF8, "{\"name\":\"\\\"F"));
    }

    private static ImportProblem at(int number, String field, Kind kind, String value) {
        return new ImportProblem("competencies", number, field, kind, value);
    }
}
