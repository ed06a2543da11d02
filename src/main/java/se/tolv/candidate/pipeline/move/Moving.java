package se.tolv.candidate.pipeline.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;

/** What every move has in common. The caller holds the applications, and after them the vacancy: always in that order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Moving {

    /** As many are at work at a time: a thousand, each with promises and letters of its own, would weigh on one another. */
    private static final int PART = 50;

    @Inject
    EntityManager entities;

    @Inject
    ApplicationMoves moves;

    @Inject
    Event<ApplicationMoved> moved;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** The applications of the vacancy that have these keys, held in the order of their keys so that two callers never block each other. */
    List<Application> locked(UUID vacancyId, Collection<UUID> ids) {
        return Application.<Application>find("vacancyId = ?1 and id in ?2 order by id", vacancyId, ids)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /**
     * Does something with each of them, part by part: what is done is written and let go of, so that one takes no longer where
     * there are many. What was read before is let go of too; the work is given what it needs anew.
     */
    public void each(Collection<Application> held, BiConsumer<Application, Vacancy> work) {
        List<UUID> ids = held.stream().map(application -> application.id).toList();
        for (int from = 0; from < ids.size(); from += PART) {
            entities.flush();
            entities.clear();
            List<Application> part =
                    Application.list("id in ?1 order by id", ids.subList(from, Math.min(from + PART, ids.size())));
            Vacancy vacancy = Vacancy.required(part.get(0).vacancyId);
            part.forEach(application -> work.accept(application, vacancy));
        }
        entities.flush();
        entities.clear();
    }

    public MoveBatch batch(Vacancy vacancy, ApplicationStage to, boolean back, int size) {
        MoveBatch batch = new MoveBatch(vacancy.id, actor.get().id(), to, back, size, clock.instant());
        batch.persist();
        return batch;
    }

    static boolean leadsBack(Application application, ApplicationStage to) {
        return application.previous().filter(to::equals).isPresent();
    }

    /** Whether a plain move can lead there: a rejection has its reason and a withdrawal is the candidate's. */
    static boolean canGo(Application application, ApplicationStage to) {
        boolean on =
                application.stage.canBecome(to) && to != ApplicationStage.REJECTED && to != ApplicationStage.WITHDRAWN;
        return on || leadsBack(application, to);
    }

    void move(Application application, Vacancy vacancy, ApplicationStage to, MoveBatch batch) {
        ApplicationStage from = application.stage;
        Instant now = batch.at;
        if (leadsBack(application, to)) {
            application.undo();
        } else {
            application.become(to, now);
            keepUp(vacancy, to, now);
        }
        moves.record(application, vacancy, from, now, batch.id);
        moved.fire(new ApplicationMoved(application.id, vacancy.id, application.candidateId, from, to, now));
    }

    private static void keepUp(Vacancy vacancy, ApplicationStage reached, Instant now) {
        if (reached == ApplicationStage.INTERVIEW) {
            vacancy.keepUp(VacancyStatus.INTERVIEWING, now);
        } else if (reached == ApplicationStage.OFFER) {
            vacancy.keepUp(VacancyStatus.DECIDING, now);
        }
    }
}
