package se.tolv.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;

/** Ends the session that the request came with. */
@ApplicationScoped
public class SignOut {

    @Inject
    Clock clock;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Transactional
    public void now() {
        Actor who = actor.get();
        if (who.session() == null || who.via() != Actor.Via.PAGE) {
            return;
        }
        Session session = Session.findById(who.session());
        session.revokedAt = clock.instant();
        audit.record("account.signedOut", who.id(), who.name(), null, null);
    }
}
