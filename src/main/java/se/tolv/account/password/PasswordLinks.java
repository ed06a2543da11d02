package se.tolv.account.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.time.Clock;
import java.time.Duration;
import se.tolv.account.Account;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.Secrets;

/** Makes the secret links by which people choose their passwords. An account has one at a time. */
@ApplicationScoped
public class PasswordLinks {

    @Inject
    Clock clock;

    /**
     * A new link, in the caller's transaction; earlier ones of the account stop working.
     *
     * @return the path that the link leads to, with its secret
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String issue(Account account, Duration validity) {
        String secret = Secrets.next();
        PasswordLink.endAll(account.id, clock.instant());
        PasswordLink link = new PasswordLink(Keys.next(), account.id);
        link.secretHash = Secrets.hash(secret);
        link.createdAt = clock.instant();
        link.expiresAt = link.createdAt.plus(validity);
        link.persist();
        return "/choose-password?key=" + URLEncoder.encode(secret, UTF_8);
    }
}
