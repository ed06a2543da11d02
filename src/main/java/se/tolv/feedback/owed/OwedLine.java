package se.tolv.feedback.owed;

import se.tolv.feedback.calendar.DueDay;
import se.tolv.feedback.duty.Party;
import se.tolv.feedback.obligation.Contact;
import se.tolv.feedback.obligation.ObligationRow;
import se.tolv.feedback.obligation.ObligationState;

/**
 * What somebody is owed, as the page {@code /owed} says it.
 *
 * @param name who waits: an applicant, whoever asks for something, or whose referee is waited for
 * @param title the post's title in the reader's language
 * @param duty what is owed, in words
 * @param time how much time is left, or how late it is, in words
 */
public record OwedLine(ObligationRow row, String name, String title, String duty, DueDay due, String time) {

    /** Where it can be answered. */
    public String page() {
        return isOfRequester() ? "/disclosures/" + row.requestId() : "/owed/" + row.id();
    }

    public boolean isOfRequester() {
        return row.duty().party() == Party.REQUESTER;
    }

    public boolean isOfReferee() {
        return row.duty().party() == Party.REFEREE;
    }

    public boolean isMoved() {
        return row.state() == ObligationState.EXTENDED;
    }

    public boolean canWrite() {
        return !row.protectedIdentity() && Contact.STATUS.keeps(row.duty(), row.inPerson());
    }

    public boolean canCall() {
        Contact contact = row.protectedIdentity() ? Contact.BY_AGREEMENT : Contact.CALLED;
        return row.letterReturned() || contact.keeps(row.duty(), row.inPerson());
    }
}
