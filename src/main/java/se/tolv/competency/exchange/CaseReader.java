package se.tolv.competency.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import se.tolv.competency.exchange.CaseItem.CaseText;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.ImportProblem.Kind;
import se.tolv.competency.exchange.check.Problems;
import se.tolv.competency.exchange.check.Problems.Place;
import se.tolv.competency.exchange.check.TextRules;
import se.tolv.platform.language.BilingualText;

/**
 * Reads a CFPackage of CASE 1.0 or 1.1, our own ({@link CaseWriter}) or another's.
 *
 * <p>In another's file the competencies are the items of type {@code Competency}, or the top-level ones
 * ({@link CaseItem#competencies}). Of each, the abbreviated statement is the name and the full statement with the notes
 * the definition; without an abbreviated statement the full one is the name, shortened if need be, and then also the
 * definition. The leaves below it are its positive signs. The levels of a rubric's criterion that points at it are its
 * anchors. What a framework has no place for (headings, education levels, concepts, licences, other
 * frameworks) is left out.
 */
final class CaseReader {

    private static final Set<String> PACKAGE_FIELDS = Set.of("CFPackage", "CFDocument", "CFItems", "CFAssociations");

    private static final String FULL_STATEMENT = "fullStatement";

    private final Problems problems;
    private JsonNode document = MissingNode.getInstance();
    private final Map<String, CaseItem> items = new HashMap<>();
    private final List<CaseItem> itemsOfFile = new ArrayList<>();
    private final List<ChildLink> links = new ArrayList<>();
    private final CaseRubrics rubrics = new CaseRubrics();

    /** Whether any text says its language; texts that do not are read as Swedish. */
    private boolean labelled;

    /** An {@code isChildOf} association; the parent is an item or the document. */
    private record ChildLink(String childId, String parentId, int sequence) {}

    private CaseReader(Problems problems) {
        this.problems = problems;
    }

    static boolean isPackageField(String name) {
        return PACKAGE_FIELDS.contains(name);
    }

    static FrameworkDocument read(byte[] file, Problems problems) {
        CaseReader reader = new CaseReader(problems);
        JsonSource.read(file, problems, source -> source.eachField(field -> reader.readField(source, field)));
        if (!reader.document.isObject()) {
            throw problems.refuse(null, null, "CFDocument", Kind.NOT_THIS_FORMAT, "");
        }
        FrameworkDocument read = reader.framework();
        return reader.labelled ? read : LanguageGuess.applyTo(read);
    }

    private void readField(JsonSource source, String field) throws IOException {
        switch (field) {
            case "CFPackage" -> source.eachField(inner -> readField(source, inner));
            case "CFDocument" -> document = source.value();
            case "CFItems" -> source.eachItem(field, ImportLimits.CASE_ITEMS, this::readItem);
            case "CFAssociations" -> source.eachItem(field, ImportLimits.CASE_ITEMS, this::readAssociation);
            case "CFRubrics" -> source.eachItem(field, ImportLimits.CASE_ITEMS, rubrics::read);
            default -> source.skip();
        }
    }

    private void readItem(Place place, JsonNode node) {
        String id = tidied(node, "identifier", place);
        String type = tidied(node, "CFItemType", place);
        CaseText text = new CaseText(
                id,
                tidied(node, "humanCodingScheme", place),
                tidied(node, FULL_STATEMENT, place),
                tidied(node, "abbreviatedStatement", place),
                tidied(node, "notes", place),
                tidied(node, "language", place),
                node.path("extensions").path(CaseWriter.EXTENSION));
        String titleOfType = node.path("CFItemTypeURI").path("title").asText("");
        CaseItem item = new CaseItem(place, type.isEmpty() ? titleOfType : type, text);
        if (id.isEmpty()) {
            place.problem("identifier", Kind.MISSING_VALUE, "");
        } else if (items.putIfAbsent(id, item) != null) {
            place.problem("identifier", Kind.BAD_VALUE, id);
        }
        itemsOfFile.add(item);
    }

    private void readAssociation(Place place, JsonNode node) {
        if (tidied(node, "associationType", place).equals("isChildOf")) {
            links.add(new ChildLink(
                    node.path("originNodeURI").path("identifier").asText(""),
                    node.path("destinationNodeURI").path("identifier").asText(""),
                    node.path("sequenceNumber").asInt(Integer.MAX_VALUE)));
        }
    }

    private FrameworkDocument framework() {
        List<CaseItem> inOrder = tree();
        List<CaseItem> found = CaseItem.competencies(inOrder);
        if (found.isEmpty()) {
            throw problems.refuse("CFItems", null, null, Kind.EMPTY, "");
        }
        if (found.size() > ImportLimits.COMPETENCIES) {
            Integer row = found.get(ImportLimits.COMPETENCIES).place().row();
            throw problems.refuse("CFItems", row, null, Kind.TOO_MANY_ROWS, "");
        }
        Set<CaseItem> competencies = new HashSet<>(found);
        CompetencyCodes codes = new CompetencyCodes();
        List<CompetencyEntry> entries = found.stream()
                .map(item -> competency(item, codes, competencies))
                .toList();
        Place place = problems.at("CFDocument", null);
        JsonNode own = document.path("extensions").path(CaseWriter.EXTENSION);
        return new FrameworkDocument(
                both("", tidied(document, "title", place), own, "title", value -> place.name("title", value)),
                both(
                        "",
                        tidied(document, "description", place),
                        own,
                        "description",
                        value -> place.text("description", value)),
                entries);
    }

    private List<CaseItem> tree() {
        String documentId = document.path("identifier").asText("");
        for (ChildLink link : links) {
            CaseItem child = items.get(link.childId());
            CaseItem parent = items.get(link.parentId());
            if (child != null && parent != null) {
                child.putUnder(parent, link.sequence());
            } else if (child != null && link.parentId().equals(documentId)) {
                child.putUnderDocument(link.sequence());
            }
        }
        List<CaseItem> inOrder = CaseItem.inOrder(itemsOfFile);
        if (inOrder.size() < itemsOfFile.size()) {
            Set<CaseItem> reached = new HashSet<>(inOrder);
            itemsOfFile.stream()
                    .filter(item -> !reached.contains(item))
                    .forEach(item -> item.place()
                            .problem(null, Kind.CIRCULAR, item.text().full()));
        }
        return inOrder;
    }

    private CompetencyEntry competency(CaseItem item, CompetencyCodes codes, Set<CaseItem> competencies) {
        Place place = item.place();
        CaseText text = item.text();
        if (text.name().isEmpty()) {
            place.problem(FULL_STATEMENT, Kind.MISSING_VALUE, "");
        }
        List<BilingualText> positive = new ArrayList<>();
        List<BilingualText> negative = new ArrayList<>();
        item.leaves(competencies).forEach(leaf -> (leaf.isNegativeSign() ? negative : positive).add(sign(leaf)));
        if (Math.max(positive.size(), negative.size()) > ImportLimits.SIGNS) {
            place.problem(null, Kind.TOO_MANY_SIGNS, text.name());
        }
        UnaryOperator<String> statement = value -> place.text(FULL_STATEMENT, value);
        return new CompetencyEntry(
                codes.given(place, "humanCodingScheme", text.code()),
                both(text.language(), text.name(), text.own(), "name", value -> place.name(text.nameField(), value)),
                both(text.language(), text.definition(), text.own(), "definition", statement),
                positive,
                negative,
                anchors(text.id()));
    }

    private BilingualText sign(CaseItem leaf) {
        CaseText text = leaf.text();
        UnaryOperator<String> statement = value -> leaf.place().text(FULL_STATEMENT, value);
        return both(text.language(), text.fullWithNotes(), text.own(), "text", statement);
    }

    /** Several criteria for one item, as other programs write them, are put together level by level. */
    private Map<Integer, BilingualText> anchors(String itemId) {
        Map<Integer, BilingualText> anchors = new HashMap<>();
        for (CaseRubrics.Level level : rubrics.levels(itemId)) {
            BilingualText anchor = both(
                    level.own().path("language").asText(""),
                    level.text(),
                    level.own(),
                    "text",
                    value -> level.place().text("CFRubricCriterionLevels", value));
            anchors.merge(level.number(), anchor, CaseReader::joined);
        }
        return anchors;
    }

    private static BilingualText joined(BilingualText first, BilingualText second) {
        return TextRules.tidy(new BilingualText(first.sv() + "\n" + second.sv(), first.en() + "\n" + second.en()));
    }

    /**
     * A text of an item with what we wrote beside it in the other language.
     *
     * @param language of the item; the document's where it is empty
     * @param field of what we wrote beside it
     * @param rule notes what is wrong with a text, and gives it back tidied
     */
    private BilingualText both(String language, String text, JsonNode own, String field, UnaryOperator<String> rule) {
        String named = language.isEmpty() ? document.path("language").asText("") : language;
        labelled |= !named.isEmpty();
        String written = rule.apply(text);
        if (named.toLowerCase(Locale.ROOT).startsWith("en")) {
            return new BilingualText(rule.apply(own.path("sv").path(field).asText("")), written);
        }
        return new BilingualText(written, rule.apply(own.path("en").path(field).asText("")));
    }

    /** A field's text; numbers are taken as they are written. */
    private static String tidied(JsonNode node, String field, Place place) {
        JsonNode value = node.path(field);
        if (value.isContainerNode()) {
            place.problem(field, Kind.BAD_VALUE, value.toString());
        }
        return value.isValueNode() && !value.isNull() ? TextRules.tidy(value.asText()) : "";
    }
}
