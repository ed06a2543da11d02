package se.tolv.competency.exchange;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import se.tolv.competency.exchange.check.TextRules;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;

/**
 * A framework as a CFPackage of 1EdTech Competencies and Academic Standards Exchange (CASE) 1.1 (information model and
 * JSON schema {@code case_v1p1_cfpackage}, 24 January 2025).
 *
 * <ul>
 *   <li>The framework is the CFDocument.
 *   <li>A competency is a CFItem of type {@code Competency}: the code as {@code humanCodingScheme}, the name as
 *       {@code abbreviatedStatement}, the definition as {@code fullStatement} (the name, where there is no definition).
 *   <li>A sign is a CFItem of type {@code Positive sign} or {@code Negative sign}, {@code isChildOf} its competency.
 *   <li>The anchors are the levels of a criterion of one CFRubric, the level as {@code score}.
 * </ul>
 *
 * <p>CASE has one language an item. Each is written in Swedish, or in English where it has no Swedish name; the other
 * language stands in CASE 1.1's {@code extensions}, under {@code tolv}. Identifiers are made of the title and the
 * codes, so that the same framework always has the same.
 */
final class CaseWriter {

    static final String COMPETENCY = "Competency";
    static final String POSITIVE_SIGN = "Positive sign";
    static final String NEGATIVE_SIGN = "Negative sign";

    /** The key under which our own fields stand in {@code extensions}. */
    static final String EXTENSION = "tolv";

    /** Characters of the title that a link shows. */
    private static final int LINK_TITLE_CHARACTERS = 60;

    private final JsonGenerator json;
    private final FrameworkDocument document;
    private final String changed;
    private final String documentId;
    private final List<Link> links = new ArrayList<>();

    /** That an item is a child of another. */
    private record Link(String childId, String childTitle, String parentId, String parentTitle, int sequence) {}

    private CaseWriter(JsonGenerator json, FrameworkDocument document, Instant changed) {
        this.json = json;
        this.document = document;
        this.changed = changed.truncatedTo(ChronoUnit.SECONDS).toString();
        this.documentId = id("document", document.title().sv(), document.title().en());
    }

    static void write(FrameworkDocument document, Instant changed, OutputStream out) throws IOException {
        JsonGenerator json = JsonSource.FACTORY.createGenerator(out, JsonEncoding.UTF8);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        new CaseWriter(json, document, changed).writePackage();
        json.close();
    }

    private void writePackage() throws IOException {
        json.writeStartObject();
        writeDocument();
        json.writeArrayFieldStart("CFItems");
        for (int i = 0; i < document.competencies().size(); i++) {
            writeCompetency(document.competencies().get(i), i + 1);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("CFAssociations");
        for (Link link : links) {
            writeLink(link);
        }
        json.writeEndArray();
        json.writeArrayFieldStart("CFRubrics");
        if (document.competencies().stream()
                .anyMatch(competency -> !competency.anchors().isEmpty())) {
            writeRubric();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeDocument() throws IOException {
        BilingualText title = document.title();
        boolean english = title.sv().isEmpty() && !title.en().isEmpty();
        json.writeObjectFieldStart("CFDocument");
        writeIdentity(documentId);
        json.writeStringField("caseVersion", "1.1");
        json.writeStringField("creator", "Tolv");
        json.writeStringField("title", title.in(Language.SV));
        writeFilled("description", in(english, document.description()));
        json.writeStringField("language", english ? "en" : "sv");
        writeOtherLanguage(english, Map.of("title", title, "description", document.description()));
        json.writeEndObject();
    }

    private void writeCompetency(CompetencyEntry competency, int sequence) throws IOException {
        String id = competencyId(competency);
        boolean english = competency.name().sv().isEmpty();
        String name = in(english, competency.name());
        String definition = in(english, competency.definition());
        json.writeStartObject();
        writeIdentity(id);
        json.writeStringField("humanCodingScheme", competency.code());
        json.writeStringField("CFItemType", COMPETENCY);
        json.writeStringField("language", english ? "en" : "sv");
        json.writeStringField("fullStatement", definition.isEmpty() ? name : definition);
        writeFilled("abbreviatedStatement", definition.isEmpty() ? "" : name);
        writeOtherLanguage(english, Map.of("name", competency.name(), "definition", competency.definition()));
        json.writeEndObject();
        links.add(new Link(id, name, documentId, document.title().in(Language.SV), sequence));

        int count = competency.positiveSigns().size();
        writeSigns(competency, POSITIVE_SIGN, competency.positiveSigns(), 1);
        writeSigns(competency, NEGATIVE_SIGN, competency.negativeSigns(), count + 1);
    }

    private void writeSigns(CompetencyEntry competency, String type, List<BilingualText> signs, int sequence)
            throws IOException {
        String parentId = competencyId(competency);
        for (int i = 0; i < signs.size(); i++) {
            BilingualText sign = signs.get(i);
            boolean english = sign.sv().isEmpty();
            String id = id(parentId, type, String.valueOf(i));
            json.writeStartObject();
            writeIdentity(id);
            json.writeStringField("CFItemType", type);
            json.writeStringField("language", english ? "en" : "sv");
            json.writeStringField("fullStatement", sign.in(Language.SV));
            writeOtherLanguage(english, Map.of("text", sign));
            json.writeEndObject();
            links.add(new Link(
                    id, sign.in(Language.SV), parentId, competency.name().in(Language.SV), sequence + i));
        }
    }

    private void writeLink(Link link) throws IOException {
        json.writeStartObject();
        writeIdentity(id(link.childId(), "isChildOf", link.parentId()));
        json.writeStringField("associationType", "isChildOf");
        json.writeNumberField("sequenceNumber", link.sequence());
        writeNode("originNodeURI", link.childId(), link.childTitle());
        writeNode("destinationNodeURI", link.parentId(), link.parentTitle());
        json.writeEndObject();
    }

    private void writeRubric() throws IOException {
        String rubricId = id(documentId, "rubric");
        json.writeStartObject();
        writeIdentity(rubricId);
        json.writeStringField("title", document.title().in(Language.SV));
        json.writeArrayFieldStart("CFRubricCriteria");
        int position = 0;
        for (CompetencyEntry competency : document.competencies()) {
            if (!competency.anchors().isEmpty()) {
                writeCriterion(competency, rubricId, ++position);
            }
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeCriterion(CompetencyEntry competency, String rubricId, int position) throws IOException {
        String criterionId = id(competencyId(competency), "anchors");
        json.writeStartObject();
        writeIdentity(criterionId);
        json.writeStringField("rubricId", rubricId);
        json.writeNumberField("position", position);
        writeNode("CFItemURI", competencyId(competency), competency.name().in(Language.SV));
        json.writeArrayFieldStart("CFRubricCriterionLevels");
        for (Map.Entry<Integer, BilingualText> anchor : competency.anchors().entrySet()) {
            writeLevel(anchor.getKey(), anchor.getValue(), criterionId);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeLevel(int level, BilingualText anchor, String criterionId) throws IOException {
        boolean english = anchor.sv().isEmpty();
        json.writeStartObject();
        writeIdentity(id(criterionId, String.valueOf(level)));
        json.writeStringField("rubricCriterionId", criterionId);
        json.writeNumberField("score", level);
        json.writeNumberField("position", level);
        json.writeStringField("description", anchor.in(Language.SV));
        // A level has no language of its own, and its extensions are a list, unlike all others in the schema.
        json.writeArrayFieldStart("extensions");
        json.writeStartObject();
        json.writeObjectFieldStart(EXTENSION);
        json.writeStringField("language", english ? "en" : "sv");
        writeOther(english, Map.of("text", anchor));
        json.writeEndObject();
        json.writeEndObject();
        json.writeEndArray();
        json.writeEndObject();
    }

    private void writeIdentity(String id) throws IOException {
        json.writeStringField("identifier", id);
        json.writeStringField("uri", uri(id));
        json.writeStringField("lastChangeDateTime", changed);
    }

    private void writeNode(String field, String id, String title) throws IOException {
        json.writeObjectFieldStart(field);
        json.writeStringField("title", TextRules.shortened(title.replace('\n', ' '), LINK_TITLE_CHARACTERS));
        json.writeStringField("identifier", id);
        json.writeStringField("uri", uri(id));
        json.writeEndObject();
    }

    /** The texts in the language in which the item itself is not written, where there are any. */
    private void writeOtherLanguage(boolean english, Map<String, BilingualText> texts) throws IOException {
        if (hasOther(english, texts)) {
            json.writeObjectFieldStart("extensions");
            json.writeObjectFieldStart(EXTENSION);
            writeOther(english, texts);
            json.writeEndObject();
            json.writeEndObject();
        }
    }

    private void writeOther(boolean english, Map<String, BilingualText> texts) throws IOException {
        if (hasOther(english, texts)) {
            json.writeObjectFieldStart(english ? "sv" : "en");
            for (Map.Entry<String, BilingualText> text : new TreeMap<>(texts).entrySet()) {
                writeFilled(text.getKey(), in(!english, text.getValue()));
            }
            json.writeEndObject();
        }
    }

    private static boolean hasOther(boolean english, Map<String, BilingualText> texts) {
        return texts.values().stream().anyMatch(text -> !in(!english, text).isEmpty());
    }

    private void writeFilled(String field, String value) throws IOException {
        if (!value.isEmpty()) {
            json.writeStringField(field, value);
        }
    }

    private String competencyId(CompetencyEntry competency) {
        return id(documentId, competency.code());
    }

    private static String in(boolean english, BilingualText text) {
        return english ? text.en() : text.sv();
    }

    private static String uri(String id) {
        return "urn:uuid:" + id;
    }

    /** A UUID made of the parts (RFC 9562, version 3): the same parts, the same identifier. */
    private static String id(String... parts) {
        return UUID.nameUUIDFromBytes(String.join("\n", parts).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
