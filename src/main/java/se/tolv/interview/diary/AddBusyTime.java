package se.tolv.interview.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.interview.schedule.ScheduleMessages;
import se.tolv.interview.schedule.Span;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.time.Clocks;
import se.tolv.platform.web.form.FormCheck;

/** Lets a member of staff say when they cannot be at an interview; interviews that are planned already stand. */
@ApplicationScoped
public class AddBusyTime {

    private static final Duration LONGEST = Duration.ofDays(60);

    @Inject
    FormCheck check;

    @Inject
    Creation creation;

    @Inject
    AuditTrail audit;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @param requestKey the form's hidden request id or the API's {@code Idempotency-Key}; may be null
     * @throws Problem 422 with the wrong fields
     */
    @Transactional
    public void add(BusyTimeForm form, String requestKey) {
        FieldErrors errors = check.check(form);
        Instant from = instant(form.from, "from", errors);
        Instant to = instant(form.to, "to", errors);
        if (errors.isEmpty() && (!to.isAfter(from) || to.isAfter(from.plus(LONGEST)) || !to.isAfter(clock.instant()))) {
            errors.add("to", messages().busyEnd());
        }
        if (errors.isEmpty() && to.isAfter(clock.instant().plus(Duration.ofDays(366)))) {
            errors.add("to", messages().notAhead());
        }
        if (errors.isEmpty()
                && BusyTime.count("accountId = ?1 and endsAt > ?2", me(), clock.instant()) >= BusyTimes.MOST) {
            errors.add("from", messages().tooManyBusy(BusyTimes.MOST));
        }
        errors.refuseIfAny();
        UUID key = Keys.ofRequest(me(), requestKey);
        creation.once(BusyTime.class, key, () -> {
            BusyTime busy = new BusyTime(key, me(), new Span(from, to));
            busy.persist();
            audit.record("busyTime.added", key, actor.get().name(), null, null);
            return busy;
        });
    }

    private Instant instant(String typed, String field, FieldErrors errors) {
        if (errors.of(field) != null) {
            return null;
        }
        try {
            return LocalDateTime.parse(typed.strip()).atZone(Clocks.STOCKHOLM).toInstant();
        } catch (DateTimeException notATime) {
            errors.add(field, messages().notATime());
            return null;
        }
    }

    private UUID me() {
        return actor.get().id();
    }

    private ScheduleMessages messages() {
        return texts.of(ScheduleMessages.class);
    }
}
