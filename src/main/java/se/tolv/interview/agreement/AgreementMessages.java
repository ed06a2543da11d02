package se.tolv.interview.agreement;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import se.tolv.interview.agreement.coefficient.IccForm;
import se.tolv.interview.agreement.coefficient.MeasurementLevel;

/** The words of how far assessors agree. */
@MessageBundle("agreement")
public interface AgreementMessages {
    @Message
    String agreement();

    @Message
    String help();

    @Message
    String table();

    @Message
    String tableHint();

    @Message
    String file();

    @Message
    String fileHint();

    @Message
    String lowest();

    @Message
    String highest();

    @Message
    String scaleHint();

    @Message
    String calculate();

    @Message
    String result();

    @Message
    String size(int candidates, int assessors, int missing);

    @Message
    String poor(String form, String value);

    @Message
    String moderate(String form, String value);

    @Message
    String good(String form, String value);

    @Message
    String iccTitle();

    @Message
    String iccHelp();

    @Message
    String figure();

    @Message
    String value();

    @Message
    String interval();

    @Message
    String candidates();

    @Message
    String meaning();

    @Message
    String fromTo(String lower, String upper);

    @Message
    String alphaTitle();

    @Message
    String alphaHelp();

    @Message
    String ratings();

    @Message
    String severityTitle();

    @Message
    String severityHelp();

    @Message
    String assessor();

    @Message
    String mean();

    @Message
    String severity();

    @Message
    String spread();

    @Message
    String refusedTitle();

    @Message
    String notesTitle();

    @Message
    String why();

    @Message
    String noRatings();

    @Message
    String tooMany(int rows, int columns);

    @Message
    String ragged(int row, int found, int width);

    @Message
    String notANumber(String text);

    @Message
    String notANumberAt(int row, int column, String text);

    @Message
    String outsideScale(int row, int column, String text);

    @Message
    String highestBelowLowest();

    @Message
    String fileTooLarge();

    @Message
    String missingRatings(int missing, int complete, int candidates);

    @Message
    String assumesIcc();

    @Message
    String assumesInterval();

    @Message
    String assumesAlpha();

    @Message
    String intervalOf(String figure);

    @Message
    String alphaOf(String figure);

    @Message
    String severityOf(String figure);

    @Message
    String oneAssessor();

    @Message
    String tooFewComplete(int count, int fewest);

    @Message
    String tooFewCompared(int count, int fewest);

    @Message
    String allTheSame();

    @Message
    String sameAverages();

    @Message
    String noSpreadWithin();

    @Message
    String undefined();

    @Message
    String meaningOf(IccForm form);

    @Message
    String levelOf(MeasurementLevel level);

    @Message
    String yearTitle();

    @Message
    String yearHelp();

    @Message
    String yearField();

    @Message
    String show();

    @Message
    String yearNothing();

    @Message
    String yearNothingHelp();

    @Message
    String yearSize(int candidates, int ratings);

    @Message
    String yearIcc();

    @Message
    String yearAssumes();

    @Message
    String noYear(int from, int to);

    @Message
    String toYear();
}
