package se.tolv.platform.mail;

import java.util.Set;

/**
 * An appointment that a mail carries, for the recipient's calendar to show and answer (RFC 6047).
 *
 * @param method {@code REQUEST} or {@code CANCEL}; the content names the same one
 * @param content the iCalendar object (RFC 5545)
 */
public record CalendarPart(String method, String content) {

    private static final Set<String> METHODS = Set.of("REQUEST", "CANCEL");

    public CalendarPart {
        if (!METHODS.contains(method)) {
            throw new IllegalArgumentException("No method of an invitation: " + method);
        }
    }
}
