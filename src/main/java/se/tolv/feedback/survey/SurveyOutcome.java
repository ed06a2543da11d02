package se.tolv.feedback.survey;

import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;

/** How it ended for the one who answers. */
public enum SurveyOutcome {
    HIRED,
    INTERVIEWED,
    NOT_INTERVIEWED,
    /** The recruitment ended without a hire. */
    ABORTED;

    static SurveyOutcome of(Application application) {
        if (application.stage == ApplicationStage.HIRED) {
            return HIRED;
        }
        if (application.stage.isActive()) {
            return ABORTED;
        }
        return application.interviewAt == null ? NOT_INTERVIEWED : INTERVIEWED;
    }
}
