package se.tolv.account.token;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import se.tolv.account.AccountMessages;
import se.tolv.account.signin.PasswordProof;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Creation;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.web.form.FormCheck;

/** Makes an API token of the person who asks, and revokes it. */
@ApplicationScoped
public class CreateToken {

    /** Lets people and programs recognise a secret of ours where it should not be. */
    private static final String PREFIX = "tolv_";

    @Inject
    CurrentActor actor;

    @Inject
    PasswordProof proof;

    @Inject
    Clock clock;

    @Inject
    FormCheck check;

    @Inject
    Creation creation;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * @param key the new token's key; where it exists already the token gets another secret, for the first was never seen
     * @param address the network address that the request comes from
     * @throws Problem 403 where a token asks for another, which could outlive it; 409 where an account without a password has
     *     been signed in for longer than a while; 422 with the fields that are wrong; 429 after too many wrong passwords
     */
    @Transactional
    public TokenMade create(UUID key, TokenForm form, String address) {
        if (actor.get().via() == Actor.Via.API) {
            throw Problem.of(
                    Problem.Kind.FORBIDDEN, texts.of(AccountMessages.class).tokensByPageOnly());
        }
        check.check(form).refuseIfAny();
        requireToBeThePerson(form, address);
        String secret = PREFIX + Secrets.next();
        ApiToken token = creation.once(ApiToken.class, key, () -> make(key, form));
        token.secretHash = Secrets.hash(secret);
        return new TokenMade(token.id, token.name, secret);
    }

    /** A token outlives a session by far: whoever has got hold of a session must not be able to make one. */
    private void requireToBeThePerson(TokenForm form, String address) {
        if (form.password == null || form.password.isEmpty()) {
            proof.requireWithout("password");
        } else {
            proof.require("password", form.password, address);
        }
    }

    private ApiToken make(UUID key, TokenForm form) {
        Actor who = actor.get();
        ApiToken token = new ApiToken(key, who.id(), form.name.strip(), form.scope);
        token.createdAt = clock.instant();
        token.expiresAt = token.createdAt.plus(Duration.ofDays(Integer.parseInt(form.days.strip())));
        // Nobody's yet: the secret is set after this, whether the token is new or not.
        token.secretHash = token.id.toString();
        token.persist();
        audit.record("account.tokenMade", who.id(), who.name(), null, new Made(token.name, token.scope, form.days));
        return token;
    }

    /**
     * @throws Problem 404 where the person has no such token
     */
    @Transactional
    public void revoke(UUID id) {
        Actor who = actor.get();
        ApiToken token = ApiToken.<ApiToken>find("id = ?1 and accountId = ?2 and revokedAt is null", id, who.id())
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
        token.revokedAt = clock.instant();
        audit.record("account.tokenRevoked", who.id(), who.name(), new Token(token.name), null);
    }

    /** What the trail keeps of a token that is new. */
    record Made(String name, ApiToken.Scope scope, String days) {}

    /** What the trail keeps of a token that is gone. */
    record Token(String name) {}
}
