package se.tolv.interview.rating;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The texts of ratings that are shown. */
@MessageBundle("rating")
public interface RatingMessages {

    @Message
    String title();

    @Message
    String of(String applicant);

    @Message
    String help();

    @Message
    String closedBy(String name, String moment);

    @Message
    String nobodySubmitted();

    @Message
    String afterYours();

    @Message
    String afterYoursHelp();

    @Message
    String toMine();

    @Message
    String afterAll();

    @Message
    String afterAllHelp();

    @Message
    String mixed();

    @Message
    String underVersion(int number);

    @Message
    String summary();

    @Message
    String competency();

    @Message
    String weight();

    @Message
    String mean();

    @Message
    String overall();

    @Message
    String formula();

    @Message
    String overallMissing();

    @Message
    String changed();

    @Message
    String change(String from, String to, String moment);

    @Message
    String noNotes();

    @Message
    String changeMine();

    @Message
    String close();

    @Message
    String closeHelp();

    @Message
    String closeReason();

    @Message
    String closed();

    @Message
    String notInterviewed();

    @Message
    String eventSubmitted();

    @Message
    String eventChanged();
}
