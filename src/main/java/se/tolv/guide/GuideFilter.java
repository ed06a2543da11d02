package se.tolv.guide;

/** Which guides a list shows. */
public enum GuideFilter {
    /** Drafts and published guides, without the templates. */
    CURRENT,
    /** Those that the person made. */
    MINE,
    DRAFTS,
    TEMPLATES,
    RETIRED
}
