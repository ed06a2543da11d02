package se.tolv.competency.exchange;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.Problems.Place;
import se.tolv.competency.exchange.check.TextRules;

/** A CFItem of a CASE file, in the tree that the file's {@code isChildOf} associations make. */
final class CaseItem {

    private static final Set<String> COMPETENCY_TYPES = Set.of("competency", "competence", "kompetens");

    private final Place place;
    private final String type;
    private final CaseText text;
    private final List<CaseItem> children = new ArrayList<>();
    private CaseItem parent;
    private int sequence = Integer.MAX_VALUE;

    /** How many items are below it at most: 0 for a leaf. */
    private int height;

    /**
     * What an item says, tidied.
     *
     * @param language as the item names it; empty when it does not
     * @param own what we wrote beside it in the other language; a missing node in a foreign file
     */
    record CaseText(
            String id, String code, String full, String abbreviated, String notes, String language, JsonNode own) {

        /** The abbreviated statement; without one the full statement, on one line, shortened if need be. */
        String name() {
            return abbreviated.isEmpty() ? TextRules.shortened(oneLine(), ImportLimits.NAME_CHARACTERS) : abbreviated;
        }

        /** The field that the name is taken from. */
        String nameField() {
            return abbreviated.isEmpty() ? "fullStatement" : "abbreviatedStatement";
        }

        /** What the name does not say. */
        String definition() {
            boolean nameSaysAll = abbreviated.isEmpty() && !TextRules.isLonger(oneLine(), ImportLimits.NAME_CHARACTERS);
            return nameSaysAll ? notes : fullWithNotes();
        }

        String fullWithNotes() {
            return TextRules.tidy(full + "\n\n" + notes);
        }

        private String oneLine() {
            return full.replaceAll("[\n\t]+", " ");
        }
    }

    CaseItem(Place place, String type, CaseText text) {
        this.place = place;
        this.type = type;
        this.text = text;
    }

    Place place() {
        return place;
    }

    CaseText text() {
        return text;
    }

    boolean isNegativeSign() {
        return type.equalsIgnoreCase(CaseWriter.NEGATIVE_SIGN);
    }

    boolean hasParent() {
        return parent != null;
    }

    /** Puts it under another item; the first parent that a file names counts. */
    void putUnder(CaseItem newParent, int newSequence) {
        if (parent == null) {
            parent = newParent;
            newParent.children.add(this);
            sequence = newSequence;
        }
    }

    /** Its place among the items that stand under the document itself. */
    void putUnderDocument(int newSequence) {
        if (parent == null) {
            sequence = newSequence;
        }
    }

    /**
     * All items that are reached from those without a parent, each before its children, in the order that the file
     * gives. Fewer than all items, where some are each other's children.
     */
    static List<CaseItem> inOrder(List<CaseItem> items) {
        Comparator<CaseItem> order = Comparator.comparingInt(item -> item.sequence);
        items.forEach(item -> item.children.sort(order));
        List<CaseItem> roots =
                items.stream().filter(item -> !item.hasParent()).sorted(order).toList();
        List<CaseItem> inOrder = below(roots, Set.of());
        for (int i = inOrder.size() - 1; i >= 0; i--) {
            CaseItem item = inOrder.get(i);
            if (item.hasParent()) {
                item.parent.height = Math.max(item.parent.height, item.height + 1);
            }
        }
        return inOrder;
    }

    /**
     * The items that are competencies: those of the type {@code Competency}; in a file that has none, the top-level
     * ones. A top-level item whose children have children of their own is a heading, and what stands under it is
     * looked at in its place.
     */
    static List<CaseItem> competencies(List<CaseItem> inOrder) {
        List<CaseItem> typed = inOrder.stream().filter(CaseItem::isCompetency).toList();
        return typed.isEmpty() ? inOrder.stream().filter(CaseItem::standsFirst).toList() : typed;
    }

    /** The items below it that have none below them, as far as no other competency comes between. */
    List<CaseItem> leaves(Set<CaseItem> competencies) {
        return below(children, competencies).stream()
                .filter(item -> item.children.isEmpty())
                .toList();
    }

    private boolean isCompetency() {
        return COMPETENCY_TYPES.contains(type.toLowerCase(Locale.ROOT));
    }

    private boolean standsFirst() {
        return !isHeading() && (parent == null || parent.isHeading());
    }

    private boolean isHeading() {
        return height > 1;
    }

    /** Depth first, without recursion: a hostile file nests as deep as it is long. */
    private static List<CaseItem> below(List<CaseItem> roots, Set<CaseItem> without) {
        List<CaseItem> found = new ArrayList<>();
        Deque<CaseItem> open = new ArrayDeque<>();
        push(roots, open);
        while (!open.isEmpty()) {
            CaseItem item = open.pop();
            if (!without.contains(item)) {
                found.add(item);
                push(item.children, open);
            }
        }
        return found;
    }

    private static void push(List<CaseItem> items, Deque<CaseItem> open) {
        for (int i = items.size() - 1; i >= 0; i--) {
            open.push(items.get(i));
        }
    }
}
