package se.tolv.feedback.owed;

import se.tolv.feedback.calendar.DueDay;
import se.tolv.feedback.obligation.Contact;
import se.tolv.feedback.obligation.ObligationRow;

/**
 * What one applicant is owed, as the page {@code /owed} says it.
 *
 * @param title the post's title in the reader's language
 * @param duty what is owed, in words
 * @param time how much time is left, or how late it is, in words
 */
public record OwedLine(ObligationRow row, String title, String duty, DueDay due, String time) {

    public boolean canWrite() {
        return !row.protectedIdentity() && Contact.STATUS.keeps(row.duty(), row.inPerson());
    }

    public boolean canCall() {
        return row.protectedIdentity() || Contact.CALLED.keeps(row.duty(), row.inPerson());
    }
}
