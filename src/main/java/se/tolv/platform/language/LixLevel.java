package se.tolv.platform.language;

/**
 * What a {@linkplain Lix LIX figure} means, in the bands that go with Björnsson's scale: up to 30 as in books for
 * children, to 40 as in fiction and magazines, to 50 as in newspapers, to 60 as in official texts, and above that the
 * language of bureaucrats. A figure on a border belongs to the harder band.
 */
public enum LixLevel {
    VERY_EASY,
    EASY,
    MEDIUM,
    HARD,
    VERY_HARD;

    /** The band of a figure, as a whole number. */
    public static LixLevel of(int figure) {
        if (figure < 30) {
            return VERY_EASY;
        }
        if (figure < 40) {
            return EASY;
        }
        if (figure < 50) {
            return MEDIUM;
        }
        return figure < 60 ? HARD : VERY_HARD;
    }
}
