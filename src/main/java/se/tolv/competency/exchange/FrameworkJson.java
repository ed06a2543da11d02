package se.tolv.competency.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.ImportProblem.Kind;
import se.tolv.competency.exchange.check.Problems;
import se.tolv.competency.exchange.check.Problems.Place;
import se.tolv.platform.language.BilingualText;

/**
 * A framework as our own JSON, version 1:
 *
 * <pre>{@code
 * {
 *   "format": "tolv-framework",
 *   "version": 1,
 *   "title": {"sv": "...", "en": "..."},
 *   "description": {"sv": "...", "en": "..."},
 *   "competencies": [
 *     {
 *       "code": "ta-ansvar",
 *       "name": {"sv": "...", "en": "..."},
 *       "definition": {"sv": "...", "en": "..."},
 *       "positiveSigns": [{"sv": "...", "en": "..."}],
 *       "negativeSigns": [{"sv": "...", "en": "..."}],
 *       "anchors": {"1": {"sv": "...", "en": "..."}, "5": {"sv": "...", "en": "..."}}
 *     }
 *   ]
 * }
 * }</pre>
 *
 * <p>All of it is written. When it is read only {@code competencies} and each one's {@code name} must be there; a text
 * may be a plain string, in one language; the list of competencies may stand alone. A field that is not named here is
 * refused, so that nothing is lost in silence.
 */
final class FrameworkJson {

    static final String COMPETENCIES = "competencies";

    private static final String FORMAT = "tolv-framework";
    private static final int VERSION = 1;
    private static final Set<String> COMPETENCY_FIELDS =
            Set.of("code", "name", "definition", "positiveSigns", "negativeSigns", "anchors");

    private final Problems problems;
    private final List<CompetencyEntry> competencies = new ArrayList<>();
    private final CompetencyCodes codes = new CompetencyCodes();
    private BilingualText title = BilingualText.EMPTY;
    private BilingualText description = BilingualText.EMPTY;

    /** Whether any text says its language; texts that do not are read as Swedish. */
    private boolean labelled;

    private FrameworkJson(Problems problems) {
        this.problems = problems;
    }

    static FrameworkDocument read(byte[] file, Problems problems) {
        FrameworkJson reading = new FrameworkJson(problems);
        JsonSource.read(file, problems, reading::readAll);
        if (reading.competencies.isEmpty()) {
            throw problems.refuse(null, null, COMPETENCIES, Kind.EMPTY, "");
        }
        FrameworkDocument read = new FrameworkDocument(reading.title, reading.description, reading.competencies);
        return reading.labelled ? read : LanguageGuess.applyTo(read);
    }

    static void write(FrameworkDocument document, OutputStream out) throws IOException {
        JsonGenerator json = JsonSource.FACTORY.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n")));
        json.writeStartObject();
        json.writeStringField("format", FORMAT);
        json.writeNumberField("version", VERSION);
        write(json, "title", document.title());
        write(json, "description", document.description());
        json.writeArrayFieldStart(COMPETENCIES);
        for (CompetencyEntry competency : document.competencies()) {
            write(json, competency);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.close();
    }

    private static void write(JsonGenerator json, CompetencyEntry competency) throws IOException {
        json.writeStartObject();
        json.writeStringField("code", competency.code());
        write(json, "name", competency.name());
        write(json, "definition", competency.definition());
        write(json, "positiveSigns", competency.positiveSigns());
        write(json, "negativeSigns", competency.negativeSigns());
        json.writeObjectFieldStart("anchors");
        for (Map.Entry<Integer, BilingualText> anchor : competency.anchors().entrySet()) {
            write(json, anchor.getKey().toString(), anchor.getValue());
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void write(JsonGenerator json, String field, List<BilingualText> signs) throws IOException {
        json.writeArrayFieldStart(field);
        for (BilingualText sign : signs) {
            write(json, sign);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, String field, BilingualText text) throws IOException {
        json.writeFieldName(field);
        write(json, text);
    }

    private static void write(JsonGenerator json, BilingualText text) throws IOException {
        json.writeStartObject();
        json.writeStringField("sv", text.sv());
        json.writeStringField("en", text.en());
        json.writeEndObject();
    }

    private void readAll(JsonSource source) throws IOException {
        if (source.atList()) {
            readCompetencies(source);
        } else {
            source.eachField(field -> readField(source, field));
        }
    }

    private void readField(JsonSource source, String field) throws IOException {
        Place whole = problems.at(null, null);
        switch (field) {
            case "format" -> require(source.value(), node -> FORMAT.equals(node.textValue()), field);
            case "version" -> require(source.value(), node -> node.isInt() && node.intValue() == VERSION, field);
            case "title" -> title = text(source.value(), field, whole, whole::name);
            case "description" -> description = text(source.value(), field, whole, whole::text);
            case COMPETENCIES -> readCompetencies(source);
            default -> {
                whole.problem(field, Kind.UNKNOWN_COLUMN, field);
                source.skip();
            }
        }
    }

    private void require(JsonNode value, Predicate<JsonNode> expected, String field) {
        if (!expected.test(value)) {
            throw problems.refuse(null, null, field, Kind.NOT_THIS_FORMAT, value.asText());
        }
    }

    private void readCompetencies(JsonSource source) throws IOException {
        source.eachItem(
                COMPETENCIES, ImportLimits.COMPETENCIES, (place, node) -> competencies.add(competency(place, node)));
    }

    private CompetencyEntry competency(Place place, JsonNode node) {
        node.fieldNames().forEachRemaining(field -> {
            if (!COMPETENCY_FIELDS.contains(field)) {
                place.problem(field, Kind.UNKNOWN_COLUMN, field);
            }
        });
        String code = codes.given(place, "code", string(node.path("code"), "code", place));
        BilingualText name = text(node.path("name"), "name", place, place::name);
        if (name.isEmpty()) {
            place.problem("name", Kind.MISSING_VALUE, "");
        }
        return new CompetencyEntry(
                code,
                name,
                text(node.path("definition"), "definition", place, place::text),
                signs(node, "positiveSigns", place),
                signs(node, "negativeSigns", place),
                anchors(node.path("anchors"), place));
    }

    private List<BilingualText> signs(JsonNode competency, String field, Place place) {
        JsonNode list = competency.path(field);
        List<BilingualText> signs = new ArrayList<>();
        if (list.size() > ImportLimits.SIGNS) {
            place.problem(field, Kind.TOO_MANY_SIGNS, String.valueOf(list.size()));
        } else if (list.isArray()) {
            for (int i = 0; i < list.size(); i++) {
                signs.add(text(list.get(i), field + "[" + (i + 1) + "]", place, place::text));
            }
        } else if (!isAbsent(list)) {
            place.problem(field, Kind.BAD_VALUE, list.toString());
        }
        return signs;
    }

    private Map<Integer, BilingualText> anchors(JsonNode object, Place place) {
        Map<Integer, BilingualText> anchors = new HashMap<>();
        if (!object.isObject() && !isAbsent(object)) {
            place.problem("anchors", Kind.BAD_VALUE, object.toString());
        }
        object.properties().forEach(anchor -> {
            String field = "anchors." + anchor.getKey();
            if (anchor.getKey().matches("[1-5]")) {
                BilingualText text = text(anchor.getValue(), field, place, place::text);
                anchors.put(Integer.valueOf(anchor.getKey()), text);
            } else {
                place.problem(field, Kind.UNKNOWN_COLUMN, anchor.getKey());
            }
        });
        return anchors;
    }

    /** @param rule takes the field and its text, notes what is wrong with it, and gives it back tidied */
    private BilingualText text(JsonNode node, String field, Place place, BinaryOperator<String> rule) {
        if (!node.isObject()) {
            return new BilingualText(rule.apply(field, string(node, field, place)), "");
        }
        labelled = true;
        node.fieldNames().forEachRemaining(language -> {
            if (!language.equals("sv") && !language.equals("en")) {
                place.problem(field + "." + language, Kind.UNKNOWN_COLUMN, language);
            }
        });
        String sv = string(node.path("sv"), field + ".sv", place);
        String en = string(node.path("en"), field + ".en", place);
        return new BilingualText(rule.apply(field + ".sv", sv), rule.apply(field + ".en", en));
    }

    private static String string(JsonNode node, String field, Place place) {
        if (!node.isTextual() && !isAbsent(node)) {
            place.problem(field, Kind.BAD_VALUE, node.toString());
        }
        return node.isTextual() ? node.textValue() : "";
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }
}
