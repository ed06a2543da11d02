package se.tolv.account.unit;

import java.util.UUID;

/**
 * A unit in the tree, in the order in which the tree is read.
 *
 * @param depth 0 for a department
 * @param path the names from the department down, as one text
 */
public record UnitRow(UUID id, UUID parentId, String name, int version, int depth, String path) {

    /** The names of what it belongs to; null for a department. */
    public String above() {
        return parentId == null ? null : path.substring(0, path.length() - name.length() - " / ".length());
    }

    /** How far the unit is moved in from the margin: deeper trees than four levels are read by their order. */
    public int step() {
        return Math.min(depth, 3);
    }

    /** The unit as the form that changes it. */
    UnitForm form() {
        UnitForm form = new UnitForm();
        form.name = name;
        form.parentId = parentId;
        return form;
    }
}
