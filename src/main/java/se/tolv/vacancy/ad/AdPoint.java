package se.tolv.vacancy.ad;

import se.tolv.vacancy.VacancyDetail;

/** What a good ad tells its reader. */
public enum AdPoint {
    OFFER,
    PAY,
    HOURS,
    CONTACT,
    /** What happens next and by when: the page says so by itself once it knows the last day to apply. */
    NEXT;

    /** Whether the ad says it. */
    public boolean isIn(VacancyDetail vacancy) {
        return switch (this) {
            case OFFER -> !vacancy.offer().sv().isBlank();
            case PAY -> vacancy.payFrom() != null && vacancy.payTo() != null;
            case HOURS -> !vacancy.hours().sv().isBlank();
            case CONTACT -> vacancy.contact() != null && !vacancy.contact().isBlank();
            case NEXT -> vacancy.applicationDeadline() != null;
        };
    }
}
