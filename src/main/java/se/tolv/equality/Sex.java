package se.tolv.equality;

/** What a candidate calls their own sex. */
public enum Sex {
    WOMAN,
    MAN,
    OTHER,
    PREFER_NOT_TO_SAY
}
