package se.tolv.platform.error;

import java.util.Collection;

/** What JSON calls a value. */
public enum JsonKind {
    LIST,
    NUMBER,
    TRUTH,
    TEXT,
    OBJECT;

    /** @param type that a value was to be read as; null where that is not known */
    static JsonKind of(Class<?> type) {
        if (type == null) {
            return OBJECT;
        }
        if (type.isArray() || Collection.class.isAssignableFrom(type)) {
            return LIST;
        }
        if (type == Boolean.class || type == boolean.class) {
            return TRUTH;
        }
        if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return NUMBER;
        }
        // Dates, times and keys are texts in JSON.
        boolean record = type.isRecord() || type.getName().startsWith("se.tolv.");
        return record ? OBJECT : TEXT;
    }
}
