package se.tolv.decision.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.interview.rating.RevealedRatings;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.Vacancy;

/**
 * Who assesses an applicant all in all, and when: whoever handles the application, once everybody who rates has submitted, or
 * HR has closed the rating. The panel reads it as little as it reads the references, which stand in it.
 */
@ApplicationScoped
public class AssessmentPermissions {

    @Inject
    ApplicationPermissions applications;

    @Inject
    Anonymity anonymity;

    @Inject
    RevealedRatings revealed;

    @Inject
    Texts texts;

    /**
     * @throws Problem 404, 403 for those who may only know of the post, or not yet who has applied
     */
    public Application require(UUID applicationId) {
        Application application = Application.required(applicationId);
        applications.require(Vacancy.required(application.vacancyId));
        anonymity.requireKnown(application);
        return application;
    }

    /** Why nobody can write an assessment now, in the reader's words; null where they can. */
    String whyNot(Application application) {
        AssessmentMessages messages = texts.of(AssessmentMessages.class);
        if (!Vacancy.required(application.vacancyId).isRunning()) {
            return messages.hasEnded();
        }
        return revealed.isOpenToAll(application.id) ? null : messages.beforeReveal();
    }

    /**
     * @throws Problem as {@link #require}; 409 in words where it cannot be written now
     */
    Application requireWrite(UUID applicationId) {
        Application application = require(applicationId);
        String why = whyNot(application);
        if (why != null) {
            throw Problem.conflict(why);
        }
        return application;
    }
}
