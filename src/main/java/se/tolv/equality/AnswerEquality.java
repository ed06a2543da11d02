package se.tolv.equality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import java.util.UUID;
import se.tolv.candidate.Candidate;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Secrets;

/**
 * Takes what candidates say of themselves. The audit trail has no line of it: it would say who has answered. Callers have
 * made sure which candidate it is.
 */
@ApplicationScoped
public class AnswerEquality {

    /** How long the receipt of an application asks. */
    public static final Duration OPEN = Duration.ofHours(2);

    @Inject
    Locks locks;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /** A secret with which whoever has just applied may answer. */
    @Transactional
    public String ask(UUID candidateId) {
        EqualityQuestion.delete("expiresAt <= ?1", clock.instant());
        String secret = Secrets.next();
        new EqualityQuestion(
                        Keys.next(),
                        candidateId,
                        Secrets.hash(secret),
                        clock.instant().plus(OPEN))
                .persist();
        return secret;
    }

    public boolean isAsked(String secret) {
        return EqualityQuestion.opened(secret, clock.instant()).isPresent();
    }

    /**
     * Takes an answer from the receipt. One that the candidate has given before stands, for nobody has shown yet that this
     * application is theirs; it is changed at the candidate's own page.
     *
     * @throws Problem 404 where the secret is none of ours, too old or used; 422 where nothing is chosen
     */
    @Transactional
    public void answerOnce(String secret, EqualityForm form) {
        EqualityQuestion question =
                EqualityQuestion.opened(secret, clock.instant()).orElseThrow(Problem::notFound);
        requireChoice(form);
        lock(question.candidateId);
        if (EqualityAnswer.of(question.candidateId).isEmpty()) {
            save(new EqualityAnswer(question.candidateId), form);
        }
        question.delete();
    }

    /** What the candidate has answered. */
    @Transactional
    public Optional<EqualityForm> of(UUID candidateId) {
        return EqualityAnswer.of(candidateId).map(answer -> {
            EqualityForm form = new EqualityForm();
            form.sex = answer.sex;
            form.ageBand = answer.ageBand;
            return form;
        });
    }

    /**
     * Takes the candidate's answer, in the place of any earlier one.
     *
     * @throws Problem 422 where nothing is chosen
     */
    @Transactional
    public void answer(UUID candidateId, EqualityForm form) {
        requireChoice(form);
        lock(candidateId);
        save(EqualityAnswer.of(candidateId).orElseGet(() -> new EqualityAnswer(candidateId)), form);
    }

    /** Deletes the candidate's answer; where there is none it is so already. */
    @Transactional
    public void withdraw(UUID candidateId) {
        EqualityAnswer.delete("candidateId", candidateId);
    }

    private void requireChoice(EqualityForm form) {
        if (form == null) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
        if (form.sex == null && form.ageBand == null) {
            throw Problem.invalid("sex", texts.of(EqualityMessages.class).chooseSomething());
        }
    }

    private void lock(UUID candidateId) {
        locks.take(Candidate.class.getSimpleName() + " " + candidateId);
    }

    private void save(EqualityAnswer answer, EqualityForm form) {
        answer.sex = form.sex;
        answer.ageBand = form.ageBand;
        answer.countsFrom = LocalDate.now(clock).with(TemporalAdjusters.next(DayOfWeek.MONDAY));
        answer.persist();
    }
}
