package se.tolv.feedback.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.tolv.candidate.Candidate;
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
    String next(UUID candidateId) {
        String secret = Secrets.next();
        Instant now = clock.instant();
        new CandidateLink(Keys.next(), candidateId, Secrets.hash(secret), now, now.plus(LIFE)).persist();
        return site.of("/my/" + secret);
    }

    /** Whose page this secret opens; empty where it is none of ours or has expired. */
    @Transactional
    public Optional<Candidate> holder(String secret) {
        return CandidateLink.<CandidateLink>find(
                        "secretHash = ?1 and expiresAt > ?2", Secrets.hash(secret), clock.instant())
                .firstResultOptional()
                .map(link -> Candidate.findById(link.candidateId));
    }
}
