package se.tolv.competency.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.BiConsumer;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.ImportProblem.Kind;
import se.tolv.competency.exchange.check.ImportRefused;
import se.tolv.competency.exchange.check.Problems;
import se.tolv.competency.exchange.check.Problems.Place;
import se.tolv.competency.exchange.check.Utf8;

/** Reads a JSON file piece by piece, within the limits, and tells by line where it is not JSON. */
final class JsonSource {

    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(ImportLimits.JSON_DEPTH)
                    .maxTokenCount(ImportLimits.JSON_TOKENS)
                    .build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();

    private static final JsonMapper MAPPER = JsonMapper.builder(FACTORY).build();

    private final JsonParser parser;
    private final Problems problems;

    private JsonSource(JsonParser parser, Problems problems) {
        this.parser = parser;
        this.problems = problems;
    }

    /** What is done with a JSON file whose first token has been read. */
    @FunctionalInterface
    interface Reading {
        void read(JsonSource source) throws IOException;
    }

    static void read(byte[] file, Problems problems, Reading reading) {
        String text = Utf8.decode(file, false, problems);
        if (text.isBlank()) {
            throw problems.refuse(null, null, null, Kind.EMPTY, "");
        }
        try (JsonParser parser = FACTORY.createParser(text)) {
            JsonSource source = new JsonSource(parser, problems);
            parser.nextToken();
            reading.read(source);
            if (parser.nextToken() != null) {
                throw source.notThisFormat(parser.getText());
            }
        } catch (StreamConstraintsException limit) {
            boolean deep = limit.getMessage().contains("nesting depth");
            throw problems.refuse(null, line(limit), null, deep ? Kind.TOO_DEEP : Kind.TOO_LARGE, "");
        } catch (JsonProcessingException broken) {
            throw problems.refuse(null, line(broken), null, Kind.NOT_THIS_FORMAT, broken.getOriginalMessage());
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    boolean atList() {
        return parser.currentToken() == JsonToken.START_ARRAY;
    }

    /** Goes through the fields of the object that begins here; {@code field} takes each one's value. */
    void eachField(FieldReading field) throws IOException {
        requireToken(JsonToken.START_OBJECT);
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            field.read(name);
        }
    }

    /** What is done with a field, the parser standing at its value. */
    @FunctionalInterface
    interface FieldReading {
        void read(String name) throws IOException;
    }

    /**
     * Goes through the items of the list that begins here, one in memory at a time.
     *
     * @param list its name, for the problems
     * @param most items; one more is refused
     */
    void eachItem(String list, int most, BiConsumer<Place, JsonNode> item) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return;
        }
        requireToken(JsonToken.START_ARRAY);
        for (int number = 1; parser.nextToken() != JsonToken.END_ARRAY; number++) {
            if (number > most) {
                throw problems.refuse(list, number, null, Kind.TOO_MANY_ROWS, "");
            }
            Place place = problems.at(list, number);
            JsonNode node = MAPPER.readTree(parser);
            if (node.isObject()) {
                item.accept(place, node);
            } else {
                place.problem(null, Kind.BAD_VALUE, node.toString());
            }
        }
    }

    JsonNode value() throws IOException {
        return MAPPER.readTree(parser);
    }

    void skip() throws IOException {
        parser.skipChildren();
    }

    private void requireToken(JsonToken token) throws IOException {
        if (parser.currentToken() != token) {
            throw notThisFormat(parser.getText());
        }
    }

    private ImportRefused notThisFormat(String value) {
        return problems.refuse(null, parser.currentTokenLocation().getLineNr(), null, Kind.NOT_THIS_FORMAT, value);
    }

    private static Integer line(JsonProcessingException broken) {
        return broken.getLocation() == null ? null : broken.getLocation().getLineNr();
    }
}
