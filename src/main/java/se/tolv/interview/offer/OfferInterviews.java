package se.tolv.interview.offer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.interview.Interview;
import se.tolv.interview.schedule.InterviewChanged;
import se.tolv.interview.schedule.InterviewPermissions;
import se.tolv.interview.schedule.InterviewSlot;
import se.tolv.interview.schedule.ScheduleMessages;
import se.tolv.interview.schedule.SlotCheck;
import se.tolv.interview.schedule.Span;
import se.tolv.platform.database.Keys;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.vacancy.Vacancy;

/** Offers candidates times to choose from: new ones, and ones that are free already. Whoever has an interview ahead gets more. */
@ApplicationScoped
public class OfferInterviews {

    @Inject
    InterviewPermissions permissions;

    @Inject
    SlotCheck slots;

    @Inject
    Locks locks;

    @Inject
    AuditTrail audit;

    @Inject
    Event<InterviewChanged> changed;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @param requestKey the form's hidden request id or the API's {@code Idempotency-Key}; may be null
     * @throws Problem 404, 403; 409 where the recruitment is not running; 422 with the wrong fields, among them
     *     {@code overruleReason} where somebody is busy at one of the times
     */
    @Transactional
    public void offer(UUID vacancyId, OfferForm form, String requestKey) {
        Vacancy vacancy = permissions.requirePlan(vacancyId);
        if (!vacancy.isRunning()) {
            throw Problem.conflict(messages().notRunning());
        }
        FieldErrors errors = slots.check(form, vacancyId);
        List<Application> applications = applications(vacancyId, form, errors);
        locks.take(SlotCheck.LOCK);
        UUID key = Keys.ofRequest(actor.get().id(), requestKey);
        if (InterviewSlot.findById(key) != null) {
            return;
        }
        Map<String, Span> spans = spans(form, errors);
        slots.free(spans, form, null, errors);
        List<InterviewSlot> offered = free(vacancyId, form, errors);
        if (spans.isEmpty() && offered.isEmpty() && errors.isEmpty()) {
            errors.add("times.0", messages().noTimes());
        }
        errors.refuseIfAny();
        offered.addAll(create(vacancyId, form, spans.values(), key));
        applications.forEach(application -> offer(application, vacancy, offered, form));
    }

    private List<Application> applications(UUID vacancyId, OfferForm form, FieldErrors errors) {
        if (form.applicationIds == null || form.applicationIds.isEmpty()) {
            return List.of();
        }
        List<Application> found = Application.<Application>find(
                        "vacancyId = ?1 and id in ?2 and stage = ?3 order by id",
                        vacancyId,
                        form.applicationIds,
                        ApplicationStage.INTERVIEW)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
        if (found.size() < new HashSet<>(form.applicationIds).size()) {
            errors.add("applicationIds", messages().notInInterview());
        }
        return found;
    }

    private Map<String, Span> spans(OfferForm form, FieldErrors errors) {
        Map<String, Span> spans = new LinkedHashMap<>();
        for (int row = 0; form.times != null && row < form.times.size(); row++) {
            if (!form.time(row).isBlank()) {
                String field = "times." + row;
                slots.span(form.time(row), form.minutes, field, errors).ifPresent(span -> spans.put(field, span));
            }
        }
        return spans;
    }

    private List<InterviewSlot> free(UUID vacancyId, OfferForm form, FieldErrors errors) {
        if (form.slotIds == null || form.slotIds.isEmpty()) {
            return new ArrayList<>();
        }
        Instant now = clock.instant();
        List<InterviewSlot> free = InterviewSlot.kept(vacancyId, form.slotIds).stream()
                .filter(slot -> slot.startsAt.isAfter(now) && !Interview.isTaken(slot.id))
                .collect(Collectors.toCollection(ArrayList::new));
        if (free.size() < new HashSet<>(form.slotIds).size()) {
            errors.add("slotIds", messages().timeTaken());
        }
        return free;
    }

    private List<InterviewSlot> create(UUID vacancyId, OfferForm form, Collection<Span> spans, UUID key) {
        List<InterviewSlot> created = new ArrayList<>();
        for (Span span : spans) {
            InterviewSlot slot = new InterviewSlot(created.isEmpty() ? key : Keys.next(), vacancyId, clock.instant());
            slot.plan(span, form.placeOrNull(), form.videoLinkOrNull(), form.assessorIds);
            slot.persist();
            created.add(slot);
        }
        return created;
    }

    private void offer(Application application, Vacancy vacancy, List<InterviewSlot> offered, OfferForm form) {
        Interview interview = Interview.ahead(application.id).orElseGet(() -> begin(application));
        Set<UUID> ids = offered.stream().map(slot -> slot.id).collect(Collectors.toSet());
        if (!interview.slots.addAll(ids)) {
            return;
        }
        interview.wish = null;
        interview.wishedAt = null;
        Map<String, Object> facts = new HashMap<>();
        facts.put("times", offered.stream().map(slot -> slot.startsAt).sorted().toList());
        facts.put("overruleReason", form.overrules() ? form.overruleReason : null);
        audit.record("interview.offered", interview.id, application.nameInTrail(vacancy), null, facts);
        Interview.flush();
        changed.fire(new InterviewChanged(interview.id, InterviewChanged.Kind.OFFERED, Set.of()));
    }

    private Interview begin(Application application) {
        Interview interview = new Interview(application.id, application.vacancyId, clock.instant());
        interview.persist();
        return interview;
    }

    private ScheduleMessages messages() {
        return texts.of(ScheduleMessages.class);
    }
}
