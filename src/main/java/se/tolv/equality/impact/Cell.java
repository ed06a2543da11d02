package se.tolv.equality.impact;

/**
 * One group at one step.
 *
 * @param applied those about whom the step has been decided
 * @param selected those of them who went on
 * @param tellsOfFew whether it, or what is left of a wider choice without it, tells of fewer than five people
 */
record Cell(String group, int applied, int selected, boolean tellsOfFew) {

    static Cell empty(String group) {
        return new Cell(group, 0, 0, true);
    }
}
