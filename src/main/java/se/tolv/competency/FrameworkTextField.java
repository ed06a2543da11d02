package se.tolv.competency;

/** A text of a framework or of a competency that can differ between versions. */
public enum FrameworkTextField {
    TITLE,
    DESCRIPTION,
    NAME,
    DEFINITION,
    /** One sign a line. */
    POSITIVE_SIGNS,
    NEGATIVE_SIGNS,
    ANCHOR_1,
    ANCHOR_2,
    ANCHOR_3,
    ANCHOR_4,
    ANCHOR_5
}
