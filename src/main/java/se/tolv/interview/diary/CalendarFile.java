package se.tolv.interview.diary;

import jakarta.ws.rs.core.Response;

/** An entry for calendars, as a file to save. */
public final class CalendarFile {

    /** RFC 5545 8.1. */
    public static final String TYPE = "text/calendar;charset=UTF-8";

    private CalendarFile() {}

    public static Response of(String content) {
        return Response.ok(content)
                .type(TYPE)
                .header("Content-Disposition", "attachment; filename=\"interview.ics\"")
                .build();
    }
}
