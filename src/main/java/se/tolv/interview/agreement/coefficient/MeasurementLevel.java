package se.tolv.interview.agreement.coefficient;

import java.util.Locale;

/** How a rating is taken in Krippendorff's alpha: as a name, as a place in an order, as a number. */
public enum MeasurementLevel {
    NOMINAL,
    ORDINAL,
    INTERVAL;

    /** As the API writes it: {@code ordinal}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
