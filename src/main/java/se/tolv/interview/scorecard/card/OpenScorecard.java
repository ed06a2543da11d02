package se.tolv.interview.scorecard.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.guide.Guides;
import se.tolv.guide.version.LockGuide;
import se.tolv.interview.scorecard.Reveal;
import se.tolv.interview.scorecard.Scorecard;
import se.tolv.interview.scorecard.ScorecardMessages;
import se.tolv.interview.scorecard.ScorecardPermissions;
import se.tolv.interview.scorecard.Scorecards;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.vacancy.Vacancy;

/** An assessor begins an interview: their scorecard pins the post's guide, and the guide is locked. */
@ApplicationScoped
public class OpenScorecard {

    @Inject
    ScorecardPermissions permissions;

    @Inject
    Scorecards scorecards;

    @Inject
    Reveal reveal;

    @Inject
    Guides guides;

    @Inject
    LockGuide lockGuide;

    @Inject
    Creation creation;

    @Inject
    Locks locks;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @return the key of this person's scorecard of the applicant; there is one, however often it is asked for
     * @throws Problem 404, 403 where they do not rate, 409 where the applicant cannot be rated now, the post has no guide, or
     *     this person could read the others' ratings before they joined the panel
     */
    @Transactional
    public UUID open(UUID applicationId) {
        Application application = Application.required(applicationId);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        permissions.requireAssess(vacancy);
        UUID key = Keys.ofRequest(actor.get().id(), "scorecard " + applicationId);
        locks.take("rating " + applicationId);
        return creation.once(Scorecard.class, key, () -> begin(key, application, vacancy)).id;
    }

    private Scorecard begin(UUID key, Application application, Vacancy vacancy) {
        refuseWhatCannotBe(application, vacancy);
        Scorecard scorecard = new Scorecard(key, application, actor.get(), vacancy.guideId, clock.instant());
        scorecard.persist();
        Scorecards.questionsOf(guides.one(vacancy.guideId), scorecard).forEach(answer -> answer.persist());
        lockGuide.lock(vacancy.guideId);
        audit.record("scorecard.opened", key, application.nameInTrail(vacancy), null, null);
        return scorecard;
    }

    private void refuseWhatCannotBe(Application application, Vacancy vacancy) {
        String why = scorecards.whyClosed(vacancy, application);
        ScorecardMessages messages = texts.of(ScorecardMessages.class);
        if (why == null && vacancy.guideId == null) {
            why = messages.noGuide();
        }
        if (why == null
                && reveal.couldBeReadBeforeJoining(application, actor.get().id())) {
            why = messages.joinedTooLate();
        }
        if (why != null) {
            throw Problem.conflict(why);
        }
    }
}
