package se.tolv.candidate.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.team.HrLetters;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.time.Clocks;
import se.tolv.platform.time.Days;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;

/** Takes a request for merits or records in: from an applicant's own page, or as a member of staff notes it. */
@ApplicationScoped
public class RequestDisclosure {

    /** An older letter than this is a slip of the finger. */
    private static final int OLDEST_MONTHS = 12;

    @Inject
    FormCheck check;

    @Inject
    VacancyPermissions permissions;

    @Inject
    Creation creation;

    @Inject
    HrLetters hr;

    @Inject
    AuditTrail audit;

    @Inject
    Event<DisclosureRequested> requested;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * An applicant who did not get the post asks; HR is told at once.
     *
     * @param requestKey the form's hidden request id; may be null
     * @throws Problem 404 where it is not the candidate's application; 409 where it was not rejected, or the same has been
     *     asked already and is not answered yet; 422
     */
    @Transactional
    public void byApplicant(UUID candidateId, UUID applicationId, AskForm form, String requestKey) {
        Application application = Application.locked(applicationId);
        if (!application.candidateId.equals(candidateId)) {
            throw Problem.notFound();
        }
        check.check(form).refuseIfAny();
        UUID key = Keys.ofRequest(candidateId, requestKey);
        creation.once(DisclosureRequest.class, key, () -> {
            requireAskable(application, form.kind);
            DisclosureRequest request =
                    new DisclosureRequest(key, form.kind, application.vacancyId, application.language, clock.instant());
            request.applicationId = application.id;
            request.asked = form.asked == null || form.asked.isBlank() ? null : form.asked.strip();
            begin(request);
            hr.tell("/disclosures/" + key, "disclosure", key, DisclosureMessages.class, RequestDisclosure::mail);
            return request;
        });
    }

    private static Stationery.Words mail(DisclosureMessages messages, Language language) {
        return new Stationery.Words(
                language, messages.mailSubject(), List.of(messages.mailText()), messages.mailOpen());
    }

    private void requireAskable(Application application, DisclosureKind kind) {
        if (application.stage != ApplicationStage.REJECTED) {
            throw Problem.conflict(texts.of(DisclosureMessages.class).onlyAfterRejection());
        }
        if (DisclosureRequest.count(
                        "applicationId = ?1 and kind = ?2 and status = ?3", application.id, kind, DisclosureStatus.OPEN)
                > 0) {
            throw Problem.conflict(texts.of(DisclosureMessages.class).askedAlready());
        }
    }

    /**
     * A member of staff notes a request that came in another way.
     *
     * @param key the new request's key; a key that exists already changes nothing
     * @return that key
     * @throws Problem 404, 403 where the recruitment is not this person's; 422
     */
    @Transactional
    public UUID register(UUID key, DisclosureForm form) {
        FieldErrors errors = check.check(form);
        if (blank(form.requesterEmail) && blank(form.requesterPost)) {
            errors.add("requesterEmail", texts.of(DisclosureMessages.class).wayNeeded());
        }
        if (errors.of("askedOn") == null && !isPlausible(day(form))) {
            errors.add("askedOn", texts.of(DisclosureMessages.class).askedOnWrong());
        }
        errors.refuseIfAny();
        Vacancy vacancy = vacancy(form);
        permissions.requireChange(vacancy);
        return creation.once(DisclosureRequest.class, key, () -> {
                    DisclosureRequest request =
                            new DisclosureRequest(key, form.kind, vacancy.id, form.language, moment(day(form)));
                    request.requesterName = typed(form.requesterName);
                    request.requesterEmail = typed(form.requesterEmail);
                    request.requesterPost = typed(form.requesterPost);
                    request.asked = form.asked.strip();
                    begin(request);
                    return request;
                })
                .id;
    }

    private void begin(DisclosureRequest request) {
        request.persist();
        Vacancy vacancy = Vacancy.required(request.vacancyId);
        audit.record("disclosure.requested", request.id, vacancy.registryNumber, null, Map.of("kind", request.kind));
        requested.fire(new DisclosureRequested(
                request.id, request.kind, request.vacancyId, request.applicationId, request.askedAt));
    }

    private Vacancy vacancy(DisclosureForm form) {
        return Vacancy.<Vacancy>find("registryNumber", form.registryNumber.strip())
                .firstResultOptional()
                .orElseThrow(() -> Problem.invalid(
                        "registryNumber", texts.of(DisclosureMessages.class).noSuchVacancy()));
    }

    /** Null where none was given: it came today. */
    private static LocalDate day(DisclosureForm form) {
        return blank(form.askedOn) ? null : LocalDate.parse(form.askedOn.strip());
    }

    private boolean isPlausible(LocalDate day) {
        LocalDate today = Days.of(clock.instant());
        return day == null || (!day.isAfter(today) && !day.isBefore(today.minusMonths(OLDEST_MONTHS)));
    }

    /** Of an earlier day the hour is not known, and counts for nothing. */
    private Instant moment(LocalDate day) {
        Instant now = clock.instant();
        return day == null || day.equals(Days.of(now))
                ? now
                : day.atTime(12, 0).atZone(Clocks.STOCKHOLM).toInstant();
    }

    private static String typed(String text) {
        return blank(text) ? null : text.strip();
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
