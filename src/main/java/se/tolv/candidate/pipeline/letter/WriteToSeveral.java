package se.tolv.candidate.pipeline.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.letter.ApplicantTold;
import se.tolv.candidate.letter.LetterKind;
import se.tolv.candidate.letter.LetterTemplates;
import se.tolv.candidate.letter.Placeholders;
import se.tolv.candidate.pipeline.PipelineMessages;
import se.tolv.candidate.pipeline.move.ChosenApplications;
import se.tolv.candidate.pipeline.move.MoveBatch;
import se.tolv.candidate.pipeline.move.Moving;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/**
 * Writes to several applicants, or to one, where they are in the process. Nothing goes out that nobody has seen: the words
 * come with the order to send them.
 */
@ApplicationScoped
public class WriteToSeveral {

    @Inject
    ChosenApplications chosenApplications;

    @Inject
    Moving moving;

    @Inject
    FormCheck check;

    @Inject
    LetterTemplates templates;

    @Inject
    Placeholders placeholders;

    @Inject
    Event<ApplicantTold> told;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * Who would get what letter. Nothing is changed.
     *
     * @throws Problem 404, 403, 412 naming those that somebody else changed, 422 with the wrong fields
     */
    @Transactional
    public SeveralLetters preview(UUID vacancyId, SeveralLettersForm form) {
        ChosenApplications.Held held = chosenApplications.hold(vacancyId, form.chosen);
        check(form, held).refuseIfAny();
        return letters(held, form);
    }

    /** Who would get a letter, in which languages, while it is not written yet. */
    @Transactional
    public SeveralLetters recipients(UUID vacancyId, List<String> chosen) {
        SeveralLettersForm unwritten = new SeveralLettersForm();
        unwritten.chosen = chosen;
        return letters(chosenApplications.hold(vacancyId, chosen), unwritten);
    }

    /**
     * The letter that a move asks for, to those of it who are where it took them, in the words of the template.
     *
     * @throws Problem 404, 403
     */
    @Transactional
    public TellForm about(UUID vacancyId, UUID batchId) {
        chosenApplications.vacancy(vacancyId);
        MoveBatch batch = required(vacancyId, batchId);
        TellForm form = new TellForm();
        form.batch = batchId;
        form.kind = LetterKind.of(batch.to, batch.back);
        form.chosen = Application.<Application>list(
                        "id in (select applicationId from ApplicationMove where batchId = ?1) order by id", batchId)
                .stream()
                .filter(application -> form.kind.isFor(application.stage))
                .map(application -> application.id + ":" + application.version)
                .toList();
        return suggested(form);
    }

    /**
     * The letter to one applicant about where they are, in the words of the template.
     *
     * @throws Problem 404, 403
     */
    @Transactional
    public TellForm to(UUID vacancyId, UUID applicationId) {
        chosenApplications.vacancy(vacancyId);
        Application application = Application.<Application>find("id = ?1 and vacancyId = ?2", applicationId, vacancyId)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
        TellForm form = new TellForm();
        form.kind = LetterKind.of(application.stage, false);
        form.chosen = List.of(application.id + ":" + application.version);
        return suggested(form);
    }

    private TellForm suggested(TellForm form) {
        for (Language language : Language.values()) {
            form.words(language, templates.words(form.kind, language));
        }
        return form;
    }

    /**
     * @throws Problem 404, 403, 409 naming those who are not in that stage, 412 naming those that somebody else changed, 422
     *     with the wrong fields
     */
    @Transactional
    public void tell(UUID vacancyId, TellForm form) {
        ChosenApplications.Held held = chosenApplications.hold(vacancyId, form.chosen);
        check(form, held).refuseIfAny();
        refuseOtherStages(held, form.kind);
        Instant now = clock.instant();
        moving.each(held.applications(), (application, vacancy) -> tell(application, vacancy, form, now));
        settled(vacancyId, form.batch, now);
    }

    private void tell(Application application, Vacancy vacancy, TellForm form, Instant now) {
        String words = placeholders.filled(form.words(application.language), application, vacancy);
        audit.record(
                "application.told",
                application.id,
                application.nameInTrail(vacancy),
                null,
                Map.of("letter", form.kind));
        told.fire(new ApplicantTold(application.id, vacancy.id, application.candidateId, form.kind, words, now));
    }

    private void refuseOtherStages(ChosenApplications.Held held, LetterKind kind) {
        boolean fits = kind != LetterKind.REJECTED
                && held.applications().stream().allMatch(application -> kind.isFor(application.stage));
        if (!fits) {
            throw Problem.conflict(texts.of(PipelineMessages.class).letterDoesNotFit());
        }
    }

    /**
     * Decides that nobody is written to about a move.
     *
     * @throws Problem 404, 403
     */
    @Transactional
    public void skip(UUID vacancyId, UUID batchId) {
        chosenApplications.vacancy(vacancyId);
        settled(vacancyId, batchId, clock.instant());
    }

    private static void settled(UUID vacancyId, UUID batchId, Instant now) {
        if (batchId != null) {
            required(vacancyId, batchId).toldAt = now;
        }
    }

    private static MoveBatch required(UUID vacancyId, UUID batchId) {
        return MoveBatch.<MoveBatch>find("id = ?1 and vacancyId = ?2", batchId, vacancyId)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    /** What is wrong with the letters to these applicants: each of their languages needs one. */
    public FieldErrors check(SeveralLettersForm form, ChosenApplications.Held held) {
        FieldErrors errors = check.check(form);
        for (Language language : languages(held)) {
            String field = SeveralLettersForm.field(language);
            String words = form.words(language);
            if (words == null || words.isBlank()) {
                errors.add(field, texts.of(PipelineMessages.class).letterMissing());
            }
            placeholders.check(field, words, placeholders.names(language), errors);
        }
        return errors;
    }

    private SeveralLetters letters(ChosenApplications.Held held, SeveralLettersForm form) {
        return new SeveralLetters(languages(held).stream()
                .map(language -> new SeveralLetters.OneLetter(
                        language,
                        form.words(language) == null
                                ? null
                                : placeholders.filledButForTheName(form.words(language), language, held.vacancy()),
                        held.applications().stream()
                                .filter(application -> application.language == language)
                                .map(held::label)
                                .sorted()
                                .toList(),
                        placeholders.names(language)))
                .toList());
    }

    private static List<Language> languages(ChosenApplications.Held held) {
        return Arrays.stream(Language.values())
                .filter(language ->
                        held.applications().stream().anyMatch(application -> application.language == language))
                .toList();
    }
}
