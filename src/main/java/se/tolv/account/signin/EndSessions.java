package se.tolv.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;

/** Signs the person who asks out of their other browsers. */
@ApplicationScoped
public class EndSessions {

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    AuditTrail audit;

    /**
     * @throws Problem 404 where the person has no such session
     */
    @Transactional
    public void one(UUID id) {
        Actor who = actor.get();
        Session session = Session.<Session>find("id = ?1 and accountId = ?2 and revokedAt is null", id, who.id())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
        session.revokedAt = clock.instant();
        audit.record("account.sessionsEnded", who.id(), who.name(), null, null);
    }

    /** All but the one that the request comes from; all of them where it comes with a token. */
    @Transactional
    public void allOthers() {
        Actor who = actor.get();
        Session.update(
                "revokedAt = ?1 where accountId = ?2 and revokedAt is null and id != ?3",
                clock.instant(),
                who.id(),
                who.session());
        audit.record("account.sessionsEnded", who.id(), who.name(), null, null);
    }
}
