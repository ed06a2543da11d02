package se.tolv.competency.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.ImportProblem;
import se.tolv.competency.exchange.check.ImportProblem.Kind;

class CaseTest extends ExchangeTest {

    private static final String DOCUMENT =
            "\"CFDocument\":{\"identifier\":\"d\",\"title\":\"Ramverk\",\"language\":\"sv\"}";

    /** The JSON schema of CASE 1.1, case_v1p1_cfpackage: what each class must have, and what else it may have. */
    private static final Map<String, String> REQUIRED = Map.of(
            "CFDocument", "identifier uri creator title lastChangeDateTime",
            "CFItems", "identifier fullStatement uri lastChangeDateTime",
            "CFAssociations", "identifier associationType uri originNodeURI destinationNodeURI lastChangeDateTime",
            "CFRubrics", "identifier uri lastChangeDateTime",
            "CFRubricCriteria", "identifier uri lastChangeDateTime",
            "CFRubricCriterionLevels", "identifier uri lastChangeDateTime",
            "originNodeURI", "title identifier uri",
            "destinationNodeURI", "title identifier uri",
            "CFItemURI", "title identifier uri");

    private static final Map<String, String> ALLOWED = Map.of(
            "CFDocument",
                    "frameworkType caseVersion officialSourceURL publisher description subject subjectURI language"
                            + " version adoptionStatus statusStartDate statusEndDate licenseURI notes extensions",
            "CFItems",
                    "alternativeLabel CFItemType humanCodingScheme listEnumeration abbreviatedStatement"
                            + " conceptKeywords conceptKeywordsURI notes subject subjectURI language educationLevel"
                            + " CFItemTypeURI licenseURI statusStartDate statusEndDate extensions",
            "CFAssociations", "sequenceNumber CFAssociationGroupingURI notes extensions",
            "CFRubrics", "title description CFRubricCriteria extensions",
            "CFRubricCriteria",
                    "category description CFItemURI weight position rubricId CFRubricCriterionLevels extensions",
            "CFRubricCriterionLevels", "description quality score feedback position rubricCriterionId extensions",
            "originNodeURI", "targetType",
            "destinationNodeURI", "targetType",
            "CFItemURI", "");

    @Test
    void write_example_keepsToTheSchema() throws IOException {
        JsonNode file = new ObjectMapper().readTree(write(FrameworkFormat.CASE, EXAMPLE));

        assertThat(file.fieldNames())
                .toIterable()
                .containsExactly("CFDocument", "CFItems", "CFAssociations", "CFRubrics");
        assertThat(file.at("/CFDocument/caseVersion").asText()).isEqualTo("1.1");
        assertThat(file.at("/CFDocument/lastChangeDateTime").asText()).isEqualTo(NOW.toString());
        file.properties().forEach(part -> checkAgainstSchema(part.getKey(), part.getValue()));
        assertThat(file.findValuesAsText("identifier"))
                .allMatch(id -> id.matches("[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}"));
    }

    @Test
    void write_example_hasTheTreeThatForeignProgramsExpect() throws IOException {
        JsonNode file = new ObjectMapper().readTree(write(FrameworkFormat.CASE, EXAMPLE));

        JsonNode competency = file.at("/CFItems/0");
        assertThat(competency.path("CFItemType").asText()).isEqualTo("Competency");
        assertThat(competency.path("humanCodingScheme").asText()).isEqualTo("ansvar");
        assertThat(competency.path("abbreviatedStatement").asText()).isEqualTo("Ta ansvar");
        assertThat(competency.path("fullStatement").asText()).startsWith("Du gör det");
        assertThat(file.at("/CFItems/3/CFItemType").asText()).isEqualTo("Negative sign");
        assertThat(file.at("/CFItems/4/language").asText()).isEqualTo("en");
        assertThat(file.path("CFAssociations")).hasSize(file.path("CFItems").size());
        assertThat(file.at("/CFAssociations/0/destinationNodeURI/identifier"))
                .isEqualTo(file.at("/CFDocument/identifier"));
        assertThat(file.at("/CFAssociations/1/destinationNodeURI/identifier")).isEqualTo(competency.path("identifier"));
        JsonNode criterion = file.at("/CFRubrics/0/CFRubricCriteria/0");
        assertThat(criterion.at("/CFItemURI/identifier")).isEqualTo(competency.path("identifier"));
        assertThat(criterion.at("/CFRubricCriterionLevels/1/score").asInt()).isEqualTo(5);
    }

    @Test
    void read_foreignFileWithTypes_takesTheCompetenciesWithWhatStandsBelow() {
        FrameworkDocument document = read(FrameworkFormat.CASE, resource("foreign-typed.json"));

        assertThat(document.title()).isEqualTo(text("", "Core skills"));
        assertThat(document.competencies())
                .containsExactly(
                        new CompetencyEntry(
                                "P.1",
                                text("", "Teamwork"),
                                text("", "Works with others.\nShares what is known.\n\nAgreed in 2021."),
                                List.of(text("", "Asks for help"), text("", "Offers help\n\nalso unasked")),
                                List.of(),
                                Map.of(
                                        1, text("", "Needs to be asked"),
                                        2, text("", "Skilled"),
                                        3, text("", "Others learn from it"))),
                        new CompetencyEntry(
                                "P.2",
                                text("", "Communication"),
                                text("", "Communicates so that everyone understands."),
                                List.of(),
                                List.of(),
                                Map.of()));
    }

    @Test
    void read_foreignFileWithoutTypes_takesTheTopLevelAndLooksUnderHeadings() {
        List<CompetencyEntry> competencies =
                read(FrameworkFormat.CASE, resource("foreign-untyped.json")).competencies();

        assertThat(competencies)
                .extracting(CompetencyEntry::code)
                .startsWith("samarbeta", "lyssna", "leda-sig-sjalv")
                .hasSize(4);
        assertThat(competencies.get(0).positiveSigns()).containsExactly(text("Ber om hjälp när det behövs", ""));
        assertThat(competencies.get(2).definition()).isEqualTo(text("Gäller alla som har eget ansvar", ""));
        CompetencyEntry wordy = competencies.get(3);
        assertThat(wordy.name().sv()).hasSize(ImportLimits.NAME_CHARACTERS).endsWith("…");
        assertThat(wordy.definition().sv()).startsWith("Tar hand om").endsWith("när det är klart.");
    }

    @Test
    void read_itemsThatAreEachOthersChildren_areRefused() {
        String file = "{" + DOCUMENT + ",\"CFItems\":[" + item("a", "Ett") + "," + item("b", "Två") + ","
                + item("c", "Tre") + "],\"CFAssociations\":[" + child("a", "b") + "," + child("b", "a") + "]}";

        assertThat(problems(FrameworkFormat.CASE, file))
                .containsExactly(
                        at("CFItems", 1, null, Kind.CIRCULAR, "Ett"), at("CFItems", 2, null, Kind.CIRCULAR, "Två"));
    }

    @Test
    void read_chainOfThousandsOfItems_isReadWithoutRunningDeep() {
        String items = IntStream.range(0, 20_000)
                .mapToObj(i -> item("i" + i, "Nivå " + i))
                .collect(Collectors.joining(","));
        String links = IntStream.range(1, 20_000)
                .mapToObj(i -> child("i" + i, "i" + (i - 1)))
                .collect(Collectors.joining(","));

        assertThat(read(
                                FrameworkFormat.CASE,
                                "{" + DOCUMENT + ",\"CFItems\":[" + items + "],\"CFAssociations\":[" + links + "]}")
                        .competencies())
                .extracting(CompetencyEntry::code)
                .containsExactly("niva-19998");
    }

    @Test
    void read_badItems_areNamedByTheirPlaceInTheList() {
        String file = "{" + DOCUMENT + ",\"CFItems\":["
                + "{\"identifier\":\"a\",\"humanCodingScheme\":\"K1\",\"fullStatement\":\"Ett\"},"
                + "{\"identifier\":\"b\",\"humanCodingScheme\":\"K1\",\"fullStatement\":\"Två\"},"
                + "{\"identifier\":\"b\",\"fullStatement\":\"Tre\\u202e\"},"
                + "{\"fullStatement\":[]}]}";

        assertThat(problems(FrameworkFormat.CASE, file))
                .containsExactlyInAnyOrder(
                        at("CFItems", 2, "humanCodingScheme", Kind.DUPLICATE_CODE, "K1"),
                        at("CFItems", 3, "identifier", Kind.BAD_VALUE, "b"),
                        at("CFItems", 3, "fullStatement", Kind.BROKEN_TEXT, "TreU+202E"),
                        at("CFItems", 4, "fullStatement", Kind.BAD_VALUE, "[]"),
                        at("CFItems", 4, "identifier", Kind.MISSING_VALUE, ""),
                        at("CFItems", 4, "fullStatement", Kind.MISSING_VALUE, ""));
    }

    @Test
    void read_rubricWithMoreLevelsThanOurs_isRefused() {
        String levels = IntStream.range(0, 6)
                .mapToObj(i -> "{\"score\":" + i + ",\"description\":\"x\"}")
                .collect(Collectors.joining(","));
        String file = "{" + DOCUMENT + ",\"CFItems\":[" + item("a", "Ett") + "],\"CFRubrics\":[{\"CFRubricCriteria\":"
                + "[{\"CFItemURI\":{\"identifier\":\"a\"},\"CFRubricCriterionLevels\":[" + levels + "]}]}]}";

        assertThat(problems(FrameworkFormat.CASE, file))
                .containsExactly(at("CFRubrics", 1, "CFRubricCriterionLevels", Kind.BAD_VALUE, "6"));
    }

    @Test
    void read_ourOwnJson_isNotCase() {
        assertThat(problems(FrameworkFormat.CASE, write(FrameworkFormat.JSON, EXAMPLE)))
                .containsExactly(problem(null, "CFDocument", Kind.NOT_THIS_FORMAT, ""));
    }

    @Test
    void read_packageWithoutItems_isEmpty() {
        assertThat(problems(FrameworkFormat.CASE, "{" + DOCUMENT + "}"))
                .containsExactly(at("CFItems", null, null, Kind.EMPTY, ""));
    }

    private static void checkAgainstSchema(String type, JsonNode value) {
        if (type.equals("extensions")) {
            return;
        }
        if (value.isArray()) {
            value.forEach(item -> checkAgainstSchema(type, item));
        } else if (value.isObject()) {
            Set<String> required = words(REQUIRED.get(type));
            assertThat(value.fieldNames())
                    .toIterable()
                    .as(type)
                    .containsAll(required)
                    .isSubsetOf(Stream.of(required, words(ALLOWED.get(type)))
                            .flatMap(Set::stream)
                            .toList());
            value.properties().forEach(field -> checkAgainstSchema(field.getKey(), field.getValue()));
        }
    }

    private static Set<String> words(String words) {
        return words.isEmpty() ? Set.of() : Set.of(words.split(" "));
    }

    private static String item(String id, String statement) {
        return "{\"identifier\":\"" + id + "\",\"fullStatement\":\"" + statement + "\"}";
    }

    private static String child(String child, String parent) {
        return "{\"associationType\":\"isChildOf\",\"originNodeURI\":{\"identifier\":\"" + child
                + "\"},\"destinationNodeURI\":{\"identifier\":\"" + parent + "\"}}";
    }

    private static ImportProblem at(String list, Integer number, String field, Kind kind, String value) {
        return new ImportProblem(list, number, field, kind, value);
    }
}
