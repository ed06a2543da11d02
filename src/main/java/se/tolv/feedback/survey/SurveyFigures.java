package se.tolv.feedback.survey;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What those answered who belong together: means from 1 to 5, to one decimal.
 *
 * @param unitId null: all units
 * @param outcome null: however it ended
 * @param answers at least {@link Surveys#FEWEST}
 * @param comments what some of them wrote, in no order that says when; only of all units and outcomes together
 */
@Schema(name = "SurveyFigures")
public record SurveyFigures(
        UUID unitId,
        String unitName,
        SurveyOutcome outcome,
        int answers,
        double information,
        double fairness,
        double chance,
        double inTime,
        double again,
        List<String> comments) {}
