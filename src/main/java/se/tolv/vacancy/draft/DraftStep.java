package se.tolv.vacancy.draft;

/** The steps from a need to an ad, in their order. Each has a page of its own. */
public enum DraftStep {
    NEED("need"),
    PROFILE("profile"),
    PRIORITY("priority"),
    PANEL("panel"),
    AD("ad");

    /** The last part of the page's address, after the vacancy's. */
    public final String path;

    DraftStep(String path) {
        this.path = path;
    }
}
