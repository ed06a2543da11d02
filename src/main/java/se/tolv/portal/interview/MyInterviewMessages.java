package se.tolv.portal.interview;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.interview.EndedBy;

/** The texts of a candidate's own interviews. */
@MessageBundle("myInterview")
public interface MyInterviewMessages {

    @Message
    String title();

    @Message
    String titleChoose();

    @Message
    String chooseHelp();

    @Message
    String zone();

    @Message
    String times();

    @Message
    String minutes(long minutes);

    @Message
    String place(String place);

    @Message
    String video();

    @Message
    String videoLink();

    @Message
    String meet(String names);

    @Message
    String choose();

    @Message
    String pick();

    @Message
    String change();

    @Message
    String changeTitle();

    @Message
    String changeHelp();

    @Message
    String noneFree();

    @Message
    String agreed();

    @Message
    String weMeet();

    @Message
    String toCalendar();

    @Message
    String otherTitle();

    @Message
    String otherWhy();

    @Message
    String ask();

    @Message
    String asked();

    @Message
    String askedNow();

    @Message
    String yourWords();

    @Message
    String cancelTitle();

    @Message
    String cancelHelp();

    @Message
    String cancelWhy();

    @Message
    String cancel();

    @Message
    String booked();

    @Message
    String cancelledNow();

    @Message
    String held();

    @Message
    String noShow();

    @Message
    String cancelled(EndedBy by);

    @Message
    String why();

    @Message
    String taken();

    @Message
    String takenHelp();

    @Message
    String back();

    @Message
    String heading();

    @Message
    String invited();

    @Message
    String toChoose();

    @Message
    String toChange();

    @Message
    String hear(String day);

    @Message
    String changed();
}
