package se.tolv.account.me;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.tolv.account.Accounts;
import se.tolv.account.signin.Session;
import se.tolv.account.signin.SessionRow;
import se.tolv.account.signin.SignIn;
import se.tolv.account.token.ApiToken;
import se.tolv.account.token.TokenRow;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;

/** Reads what belongs to the person who asks. */
@ApplicationScoped
public class OwnAccount {

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    public Me me() {
        return Me.of(Accounts.found(actor.get().id()));
    }

    /** The browsers that the person is signed in with, the latest first. */
    public List<SessionRow> sessions() {
        Actor who = actor.get();
        UUID current = who.via() == Actor.Via.PAGE ? who.session() : null;
        Instant now = clock.instant();
        return Session.<Session>list(
                        "accountId = ?1 and revokedAt is null and expiresAt > ?2 and lastSeenAt > ?3 order by id desc",
                        who.id(),
                        now,
                        now.minus(SignIn.IDLE))
                .stream()
                .map(session -> new SessionRow(
                        session.id, session.device, session.createdAt, session.expiresAt, session.id.equals(current)))
                .toList();
    }

    /** Whether a program can still act as this person. */
    public boolean hasTokens() {
        return ApiToken.count(
                        "accountId = ?1 and revokedAt is null and expiresAt > ?2",
                        actor.get().id(),
                        clock.instant())
                > 0;
    }

    /** The API tokens that are not revoked, the latest first. */
    public List<TokenRow> tokens() {
        Instant now = clock.instant();
        return ApiToken.<ApiToken>list(
                        "accountId = ?1 and revokedAt is null order by createdAt desc",
                        actor.get().id())
                .stream()
                .map(token -> new TokenRow(
                        token.id,
                        token.name,
                        token.scope,
                        token.createdAt,
                        token.expiresAt,
                        token.expiresAt.isBefore(now)))
                .toList();
    }
}
