package se.tolv.reference.referee;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.reference.request.RequestStatus;

/** The candidate's page where referees are named. */
@MessageBundle("referee")
public interface RefereeMessages {

    @Message
    String title();

    @Message
    String intro();

    @Message
    String managerNeeded();

    @Message
    String another();

    @Message
    String tellThem();

    @Message
    String useOfThem();

    @Message
    String back();

    @Message
    String link();

    @Message
    String linkWaiting();

    @Message
    String named();

    @Message
    String none();

    @Message
    String add();

    @Message
    String addAnother();

    @Message
    String name();

    @Message
    String relation();

    @Message
    String relationHelp();

    @Message
    String kind(RefereeRelation relation);

    @Message
    String period();

    @Message
    String periodHelp();

    @Message
    String phone();

    @Message
    String email();

    @Message
    String reachHelp();

    @Message
    String save();

    @Message
    String saved();

    @Message
    String change();

    @Message
    String changeTitle(String name);

    @Message
    String remove();

    @Message
    String removeQuestion(String name);

    @Message
    String removed();

    @Message
    String handIn();

    @Message
    String handInHelp();

    @Message
    String handedIn();

    @Message
    String thanks();

    @Message
    String closed();

    @Message
    String progress(RequestStatus status);

    @Message
    String answersAsk();

    @Message
    String readAnswers(String name);

    @Message
    String protectedIdentity();

    @Message
    String notNow();

    @Message
    String enough(int most);

    @Message
    String askedAlready();

    @Message
    String unreachable();

    @Message
    String sameAddress();

    @Message
    String managerMissing();
}
