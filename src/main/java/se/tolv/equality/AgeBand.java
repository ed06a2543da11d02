package se.tolv.equality;

/** How old a candidate is, in ten years. */
public enum AgeBand {
    UNDER_30,
    FROM_30,
    FROM_40,
    FROM_50,
    FROM_60,
    PREFER_NOT_TO_SAY
}
