package se.tolv.feedback.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.anonymity.Anonymity;
import se.tolv.feedback.FeedbackMessages;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.letter.Applicant;
import se.tolv.feedback.letter.Applicants;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.mail.MailReturned;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;

/**
 * A letter that came back has told nobody: what it kept is owed again, by the day that was promised, unless the applicant has
 * been reached since.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReturnedLetters {

    private static final String KEPT_BY_IT = """
            select o from Obligation o
            where o.mailId = ?1 and o.requestId is null and o.state in (KEPT, BROKEN)
              and not exists (select 1 from Obligation k where k.applicationId = o.applicationId and k.keptAt > o.keptAt
                and (k.mailId is null or exists (select 1 from OutgoingMail m where m.id = k.mailId and m.status = SENT)))
            """;

    @Inject
    EntityManager entities;

    @Inject
    Ledger ledger;

    @Inject
    Applicants applicants;

    @Inject
    Anonymity anonymity;

    @Inject
    EmployerCalendar calendar;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    @Inject
    Clock clock;

    void returned(@Observes MailReturned event) {
        List<Obligation> kept = entities
                .createQuery(KEPT_BY_IT, Obligation.class)
                .setParameter(1, event.mailId())
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList()
                .stream()
                .filter(ReturnedLetters::concernsSomebodyStill)
                .toList();
        kept.forEach(this::reopen);
        if (!kept.isEmpty()) {
            Applicant applicant = applicants.one(kept.get(0).applicationId);
            audit.record(
                    "application.letterReturned",
                    applicant.applicationId(),
                    applicant.caseNumber(),
                    null,
                    Map.of("duty", kept.stream().map(this::duty).collect(Collectors.joining(", "))));
        }
    }

    private String duty(Obligation obligation) {
        return texts.of(FeedbackMessages.class).duty(obligation.duty);
    }

    private static boolean concernsSomebodyStill(Obligation obligation) {
        return Application.required(obligation.applicationId).stage != ApplicationStage.WITHDRAWN
                && Vacancy.required(obligation.vacancyId).status != VacancyStatus.CLOSED;
    }

    /** What the letter began in its place falls away: there is one promise of a kind at a time, and no outcome to ask about. */
    private void reopen(Obligation obligation) {
        ledger.cancel(obligation.applicationId, obligation.duty);
        if (obligation.keptBy == Contact.OUTCOME) {
            ledger.cancel(obligation.applicationId, Duty.SURVEY);
        }
        entities.flush();
        obligation.reopen(calendar.workingDays());
        entities.flush();
        if (obligation.duty != Duty.ACKNOWLEDGEMENT
                || !anonymity.hides(Application.required(obligation.applicationId))) {
            tellManager(obligation);
        }
    }

    /**
     * With the next digest, whichever steps were taken before. An acknowledgement to somebody who is hidden still is HR's to send again:
     * it would tell the manager when who came.
     */
    private void tellManager(Obligation obligation) {
        entities.createNativeQuery("""
                        insert into notice (account_id, obligation_id, step, created_at)
                        select m.id, ?1, 'RETURNED', ?2 from account m join vacancy v on v.manager_id = m.id
                        where v.id = ?3 and m.deactivated_at is null
                        on conflict (account_id, obligation_id) where digest_id is null do nothing
                        """)
                .setParameter(1, obligation.id)
                .setParameter(2, clock.instant())
                .setParameter(3, obligation.vacancyId)
                .executeUpdate();
    }

    /** A letter that came back is on its way once more: it keeps what it kept before, until it should come back again. */
    public void sentAgain(UUID mailId) {
        Instant now = clock.instant();
        List<Obligation> owed = Obligation.list("mailId = ?1 and state in (OPEN, EXTENDED)", mailId);
        owed.forEach(obligation -> obligation.keep(obligation.keptBy, now, calendar.workingDays()));
        owed.stream().findFirst().ifPresent(any -> {
            Applicant applicant = applicants.one(any.applicationId);
            if (any.keptBy == Contact.OUTCOME) {
                ledger.open(Duty.SURVEY, applicant, now);
            } else if (ledger.nextAnswer(any.applicationId).isEmpty()) {
                ledger.open(Duty.STATUS_UPDATE, applicant, now);
            }
        });
    }
}
