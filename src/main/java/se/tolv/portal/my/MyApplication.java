package se.tolv.portal.my;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import se.tolv.candidate.document.DocumentRow;
import se.tolv.feedback.promise.Promise;
import se.tolv.portal.interview.MyInterview;

/**
 * One application as its own candidate sees it. Nothing in it is for staff only.
 *
 * @param where where the application is, in a sentence
 * @param next what happens now, in a sentence; null where nothing more does
 * @param answerBy the day by which the candidate hears next; null where nothing is owed
 * @param late whether that day has passed
 * @param answer what the employer answered, as it was sent; null before
 * @param interviews the latest first
 * @param files what the candidate sent along
 * @param letters what was mailed to the candidate about it, the latest first
 * @param referees whether the candidate has been asked for referees and is waited for; null where nobody has asked
 * @param canEdit whether the post can still be applied for
 * @param canWithdraw whether there is something to withdraw still
 * @param canAskForMerits whether the candidate may ask for the merits of others, or for records: not having got the post
 */
public record MyApplication(
        UUID id,
        int version,
        String title,
        String unitName,
        String managerName,
        String managerEmail,
        LocalDate receivedOn,
        String where,
        String next,
        LocalDate answerBy,
        boolean late,
        List<Step> steps,
        List<Promise> promises,
        List<Answered> answers,
        String answer,
        List<MyInterview> interviews,
        List<DocumentRow> files,
        List<MyLetter> letters,
        Boolean referees,
        boolean canEdit,
        boolean canWithdraw,
        boolean canAskForMerits) {

    public String refereesAddress() {
        return "/my/applications/" + id + "/referees";
    }

    public String withdrawAddress() {
        return "/my/applications/" + id + "/withdraw";
    }

    /** The name of the question in the page that asks once before it. */
    public String withdrawQuestion() {
        return "withdraw-" + id;
    }

    /**
     * A step on the way.
     *
     * @param day when it was reached; null where it has not been
     */
    public record Step(String name, LocalDate day, boolean current) {}

    /** A question of the form and what the candidate wrote. */
    public record Answered(String question, String text) {}
}
