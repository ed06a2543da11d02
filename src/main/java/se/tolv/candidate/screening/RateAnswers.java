package se.tolv.candidate.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/** A reviewer rates answers to one question, again and again if they like, and then stands by it. */
@ApplicationScoped
public class RateAnswers {

    /** Whose answers are no longer rated. */
    static final List<ApplicationStage> OUT = List.of(ApplicationStage.REJECTED, ApplicationStage.WITHDRAWN);

    @Inject
    ScreeningPermissions permissions;

    @Inject
    FormCheck check;

    @Inject
    Locks locks;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @param question 1, 2, 3 ...
     * @throws Problem 404, 403, 409 while applications come in or once the question is submitted, 422 with the wrong fields
     */
    @Transactional
    public void rate(UUID vacancyId, int question, RateForm form) {
        Vacancy vacancy = open(vacancyId, question);
        check.check(form).refuseIfAny();
        Map<UUID, Integer> values = values(form);
        List<Application> applications = Application.list("vacancyId = ?1 and id in ?2", vacancyId, values.keySet());
        if (applications.size() < values.size()) {
            throw Problem.notFound();
        }
        Map<UUID, ScreeningRating> rated = ScreeningRating.<ScreeningRating>list(
                        "question = ?1 and reviewerId = ?2 and applicationId in ?3",
                        question,
                        actor.get().id(),
                        values.keySet())
                .stream()
                .collect(Collectors.toMap(rating -> rating.applicationId, Function.identity()));
        Instant now = clock.instant();
        for (Application application : applications) {
            ScreeningRating rating =
                    rated.getOrDefault(application.id, new ScreeningRating(application, question, actor.get()));
            rating.value = values.get(application.id);
            rating.at = now;
            rating.persist();
        }
        // What the ratings are is nobody's business before they are submitted, the trail's readers' neither.
        audit.record(
                "vacancy.answersRated",
                vacancyId,
                vacancy.registryNumber,
                null,
                Map.of("question", question, "answers", applications.size()));
    }

    private static Map<UUID, Integer> values(RateForm form) {
        Map<UUID, Integer> values = new LinkedHashMap<>();
        for (String rating : form.ratings) {
            String[] parts = rating.split(":", 2);
            values.put(
                    UUID.fromString(parts[0]),
                    parts[1].equals(RateForm.NO_EVIDENCE) ? null : Integer.valueOf(parts[1]));
        }
        return values;
    }

    /**
     * Fixes this reviewer's ratings of a question. Asked twice, it is done once.
     *
     * @throws Problem 404, 403, 409 while applications come in, or while some answers are not rated
     */
    @Transactional
    public void submit(UUID vacancyId, int question) {
        if (ScreeningSubmission.exists(vacancyId, question, actor.get().id())) {
            return;
        }
        Vacancy vacancy = open(vacancyId, question);
        long missing = Application.count(
                "vacancyId = ?1 and stage not in ?2 and id not in (select r.applicationId from ScreeningRating r"
                        + " where r.vacancyId = ?1 and r.question = ?3 and r.reviewerId = ?4)",
                vacancyId,
                OUT,
                question,
                actor.get().id());
        if (missing > 0) {
            throw Problem.conflict(texts.of(ScreeningMessages.class).notAllRated(missing));
        }
        new ScreeningSubmission(vacancyId, question, actor.get(), clock.instant()).persist();
        audit.record("vacancy.ratingsSubmitted", vacancyId, vacancy.registryNumber, null, Map.of("question", question));
    }

    /** The vacancy, where its question can be rated by this person now. They do one thing to it at a time. */
    private Vacancy open(UUID vacancyId, int question) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        permissions.requireReview(vacancy);
        if (question < 1 || question > vacancy.questions.size()) {
            throw Problem.notFound();
        }
        locks.take("screening " + vacancyId + " " + actor.get().id());
        ScreeningMessages messages = texts.of(ScreeningMessages.class);
        if (vacancy.takesApplicationsAt(clock.instant())) {
            throw Problem.conflict(messages.stillOpen());
        }
        if (!vacancy.isRunning()) {
            throw Problem.conflict(messages.hasEnded());
        }
        if (ScreeningSubmission.exists(vacancyId, question, actor.get().id())) {
            throw Problem.conflict(messages.alreadySubmitted());
        }
        return vacancy;
    }
}
