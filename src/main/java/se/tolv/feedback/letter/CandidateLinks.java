package se.tolv.feedback.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.web.SiteAddress;

/** The links by which candidates reach their own page. */
@ApplicationScoped
public class CandidateLinks {

    /** How long a link works; a new one can always be asked for. */
    public static final Duration LIFE = Duration.ofDays(60);

    @Inject
    Clock clock;

    @Inject
    SiteAddress site;

    /** A new link to a candidate's page, for a mail to that candidate and nobody else. */
    @Transactional(Transactional.TxType.MANDATORY)
    public String next(UUID candidateId) {
        String secret = Secrets.next();
        Instant now = clock.instant();
        new CandidateLink(Keys.next(), candidateId, Secrets.hash(secret), now, now.plus(LIFE)).persist();
        return site.of("/my/" + secret);
    }

    /** Whether this secret can still be used. */
    @Transactional
    public boolean isUsable(String secret) {
        return CandidateLink.count(
                        "secretHash = ?1 and usedAt is null and expiresAt > ?2", Secrets.hash(secret), clock.instant())
                > 0;
    }

    /** Whose page this secret opens, now and never again; empty where it is none of ours, was used or has expired. */
    @Transactional
    public Optional<UUID> use(String secret) {
        Instant now = clock.instant();
        String hash = Secrets.hash(secret);
        int used = CandidateLink.update(
                "usedAt = ?1 where secretHash = ?2 and usedAt is null and expiresAt > ?1", now, hash);
        return used == 0
                ? Optional.empty()
                : CandidateLink.<CandidateLink>find("secretHash", hash)
                        .firstResultOptional()
                        .map(link -> link.candidateId);
    }
}
