package se.tolv.portal.my;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.internal.VerifyCandidate;
import se.tolv.feedback.letter.CandidateLinks;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.identity.SecurityLog;

/** Lets candidates in at their own page, by a mailed link or by mailed digits, and out again. */
@ApplicationScoped
public class CandidateSignIn {

    static final Duration SESSION = Duration.ofHours(2);
    static final Duration CODE = Duration.ofMinutes(15);

    /** With a million codes, five guesses at each of three mails. */
    static final int ATTEMPTS = 5;

    @Inject
    CandidateLinks links;

    @Inject
    VerifyCandidate verifyCandidate;

    @Inject
    Clock clock;

    /**
     * Uses up a link.
     *
     * @return the session's secret; empty where the link is none, has expired or was used
     */
    @Transactional
    public Optional<String> byLink(String secret) {
        return links.use(secret).map(candidate -> open(candidate, "link"));
    }

    /**
     * A code for the browser that holds the request's secret.
     *
     * @return the six digits, to be mailed to the candidate and nobody else
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public String newCode(UUID candidateId, String request) {
        Instant now = clock.instant();
        CandidateCode.delete("expiresAt < ?1", now);
        String code = Secrets.digits(6);
        new CandidateCode(Keys.next(), candidateId, Secrets.hash(request), Secrets.hash(request + code), now.plus(CODE))
                .persist();
        return code;
    }

    /**
     * @param request the secret of the browser that asked for the code
     * @return the session's secret; empty where the code is wrong, too old, used, or has been guessed at too often
     */
    @Transactional
    public Optional<String> byCode(String request, String code) {
        if (request == null || code == null) {
            return Optional.empty();
        }
        CandidateCode asked = CandidateCode.<CandidateCode>find("requestHash", Secrets.hash(request))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResult();
        if (asked == null || asked.attempts >= ATTEMPTS || !asked.expiresAt.isAfter(clock.instant())) {
            return wrongCode(null);
        }
        asked.attempts++;
        if (!asked.codeHash.equals(Secrets.hash(request + code.replaceAll("\\s", "")))) {
            return wrongCode(asked.candidateId);
        }
        asked.delete();
        return Optional.of(open(asked.candidateId, "code"));
    }

    private static Optional<String> wrongCode(UUID candidateId) {
        SecurityLog.warn("sign-in-failed", candidateId, "candidate's code");
        return Optional.empty();
    }

    private String open(UUID candidateId, String how) {
        verifyCandidate.verified(candidateId);
        Instant now = clock.instant();
        CandidateSignInSession.delete("expiresAt < ?1", now);
        String secret = Secrets.next();
        new CandidateSignInSession(Keys.next(), candidateId, Secrets.hash(secret), now, now.plus(SESSION)).persist();
        SecurityLog.info("candidate-signed-in", candidateId, how);
        return secret;
    }

    /** Whose page this session is at; empty where it is none or has ended. */
    @Transactional
    public Optional<Candidate> holder(String secret) {
        return CandidateSignInSession.<CandidateSignInSession>find(
                        "secretHash = ?1 and expiresAt > ?2", Secrets.hash(secret), clock.instant())
                .firstResultOptional()
                .map(session -> Candidate.findById(session.candidateId));
    }

    @Transactional
    public void leave(String secret) {
        if (secret != null) {
            CandidateSignInSession.delete("secretHash", Secrets.hash(secret));
        }
    }
}
