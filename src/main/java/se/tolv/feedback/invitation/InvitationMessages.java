package se.tolv.feedback.invitation;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.interview.EndedBy;

/** What those who meet in an interview are told by mail. */
@MessageBundle("invitation")
public interface InvitationMessages {

    @Message
    String greeting(String name);

    @Message
    String contact(String name, String email);

    @Message
    String offeredSubject(String title);

    @Message
    String offered(String title);

    @Message
    String choose();

    @Message
    String bookedSubject(String title);

    @Message
    String booked(String title);

    @Message
    String movedSubject(String title);

    @Message
    String moved(String title);

    @Message
    String otherwise();

    @Message
    String yourInterview();

    @Message
    String cancelledSubject(String title);

    @Message
    String cancelled(String title, EndedBy by);

    @Message
    String reminderSubject(String title);

    @Message
    String reminder(String title);

    @Message
    String when(String time);

    @Message
    String where(String place);

    @Message
    String video(String link);

    @Message
    String staffBookedSubject(String title);

    @Message
    String staffBooked(String applicant, String title);

    @Message
    String staffMovedSubject(String title);

    @Message
    String staffMoved(String applicant, String title);

    @Message
    String staffCancelledSubject(String title);

    @Message
    String staffCancelled(String applicant, String title);

    @Message
    String staffAskedSubject(String title);

    @Message
    String staffAsked(String applicant, String title);

    @Message
    String staffReminder(String applicant, String title);

    @Message
    String openInterview();
}
