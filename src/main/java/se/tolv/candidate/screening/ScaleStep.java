package se.tolv.candidate.screening;

/** The steps of the scale that answers are rated on, from the weakest to the strongest. */
public enum ScaleStep {
    ONE,
    TWO,
    THREE,
    FOUR,
    FIVE;

    /** 1 to 5. */
    public int value() {
        return ordinal() + 1;
    }

    static ScaleStep of(int value) {
        return values()[value - 1];
    }
}
