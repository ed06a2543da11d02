package se.tolv.vacancy.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.tolv.account.Account;
import se.tolv.account.unit.Unit;
import se.tolv.guide.Guides;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.EmploymentForm;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyMessages;
import se.tolv.vacancy.VacancyPermissions;

/** What may stand in a draft, how it gets there, and what is missing before it can be published. */
@ApplicationScoped
public class VacancyDraft {

    @Inject
    FormCheck check;

    @Inject
    VacancyPermissions permissions;

    @Inject
    ApplicantQuestions questions;

    @Inject
    ForbiddenQuestions forbidden;

    @Inject
    Guides guides;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @Inject
    Event<CheckingDraft> checking;

    @Inject
    Clock clock;

    /** What is wrong with the form, for the case with this key; a draft need not be complete. */
    FieldErrors check(VacancyForm form, UUID vacancyId) {
        VacancyMessages messages = texts.of(VacancyMessages.class);
        FieldErrors errors = check.check(form);
        if (form.unitId != null && !isUnitOf(form.unitId)) {
            errors.add("unitId", messages.unknownUnit());
        }
        if (form.managerId != null && !leads(form.managerId)) {
            errors.add("managerId", messages.unknownManager());
        }
        if (form.guideId != null && guides.choice(form.guideId).isEmpty()) {
            errors.add("guideId", messages.unknownGuide());
        }
        if (errors.isEmpty()
                && isTyped(form.payFrom)
                && isTyped(form.payTo)
                && number(form.payTo) < number(form.payFrom)) {
            errors.add("payTo", messages.payRangeTurned());
        }
        if (form.certificatesAllowed && !form.cvAllowed) {
            errors.add("certificatesAllowed", messages.certificatesNeedCv());
        }
        if (isTyped(form.registryNumber) && Vacancy.isNumberedBesides(form.registryNumber.strip(), vacancyId)) {
            errors.add("registryNumber", messages.registryNumberTaken());
        }
        checkQuestions("questionsSv", form.questionsSv, Language.SV, errors);
        checkQuestions("questionsEn", form.questionsEn, Language.EN, errors);
        return errors;
    }

    private void checkQuestions(String field, List<String> asked, Language language, FieldErrors errors) {
        for (int i = 0; i < Vacancy.QUESTIONS; i++) {
            forbidden.check(field + "." + i, VacancyForm.at(asked, i), language, errors);
        }
    }

    private boolean isUnitOf(UUID unitId) {
        return permissions.mayRecruitFor(unitId)
                && Unit.findByIdOptional(unitId).isPresent();
    }

    private boolean leads(UUID accountId) {
        return Account.<Account>findByIdOptional(accountId)
                .filter(Account::isActive)
                .filter(account ->
                        account.roles.contains(Role.HIRING_MANAGER) || account.roles.contains(Role.HR_SPECIALIST))
                .isPresent();
    }

    /** Puts a form without errors into the case. What is left out keeps or gets its default. */
    void write(VacancyForm form, Vacancy vacancy) {
        if (isTyped(form.registryNumber)) {
            vacancy.registryNumber = form.registryNumber.strip();
        }
        vacancy.title = new BilingualText(strip(form.titleSv), strip(form.titleEn));
        vacancy.unitId = form.unitId;
        vacancy.managerId = form.managerId == null ? actor.get().id() : form.managerId;
        vacancy.guideId = form.guideId;
        vacancy.payFrom = isTyped(form.payFrom) ? number(form.payFrom) : null;
        vacancy.payTo = isTyped(form.payTo) ? number(form.payTo) : null;
        vacancy.employmentForm = form.employmentForm == null ? EmploymentForm.PERMANENT : form.employmentForm;
        vacancy.employmentRate = isTyped(form.employmentRate) ? number(form.employmentRate) : 100;
        vacancy.employmentReason = strip(form.employmentReason);
        vacancy.places = isTyped(form.places) ? number(form.places) : 1;
        vacancy.hrInvolved = form.hrInvolved;
        vacancy.applicationDeadline =
                isTyped(form.applicationDeadline) ? LocalDate.parse(form.applicationDeadline.strip()) : null;
        vacancy.adText = new BilingualText(strip(form.adSv), strip(form.adEn));
        vacancy.offer = new BilingualText(strip(form.offerSv), strip(form.offerEn));
        vacancy.hours = new BilingualText(strip(form.hoursSv), strip(form.hoursEn));
        vacancy.workplace = strip(form.workplace);
        vacancy.contact = strip(form.contact);
        vacancy.questions = questionsOf(form, vacancy.id);
        vacancy.cvAllowed = form.cvAllowed;
        vacancy.certificatesAllowed = form.certificatesAllowed;
    }

    private List<BilingualText> questionsOf(VacancyForm form, UUID vacancyId) {
        List<BilingualText> typed = new ArrayList<>();
        for (int i = 0; i < Vacancy.QUESTIONS; i++) {
            typed.add(new BilingualText(VacancyForm.at(form.questionsSv, i), VacancyForm.at(form.questionsEn, i)));
        }
        boolean none = typed.stream().allMatch(BilingualText.EMPTY::equals);
        return none ? questions.of(form.guideId, vacancyId) : typed;
    }

    /** What stands between this draft and its publication, step by step. */
    public List<VacancyStep> steps(Vacancy vacancy) {
        CheckingDraft question = new CheckingDraft(vacancy.id);
        checkNeed(vacancy, question);
        checkAd(vacancy, question);
        checking.fire(question);
        return question.steps();
    }

    /** All that stops the publication, field by field; empty where nothing does. */
    FieldErrors missing(Vacancy vacancy) {
        FieldErrors errors = FieldErrors.none();
        steps(vacancy).forEach(step -> step.missing().forEach(lack -> errors.add(lack.field(), lack.message())));
        return errors;
    }

    private void checkNeed(Vacancy vacancy, CheckingDraft question) {
        VacancyMessages messages = texts.of(VacancyMessages.class);
        if (vacancy.managerId == null) {
            question.missing(DraftStep.NEED, "managerId", messages.managerMissing());
        }
        if (vacancy.guideId == null) {
            question.missing(DraftStep.NEED, "guideId", messages.guideMissing());
        } else if (guides.choice(vacancy.guideId).isEmpty()) {
            question.missing(DraftStep.NEED, "guideId", messages.unknownGuide());
        }
        if (vacancy.payFrom == null) {
            question.missing(DraftStep.NEED, "payFrom", messages.payMissing());
        }
        if (vacancy.payTo == null) {
            question.missing(DraftStep.NEED, "payTo", messages.payMissing());
        }
        if (!vacancy.isPermanentFullTime() && !isTyped(vacancy.employmentReason)) {
            question.missing(DraftStep.NEED, "employmentReason", messages.employmentReasonMissing());
        }
    }

    private void checkAd(Vacancy vacancy, CheckingDraft question) {
        VacancyMessages messages = texts.of(VacancyMessages.class);
        if (vacancy.applicationDeadline == null) {
            question.missing(DraftStep.AD, "applicationDeadline", messages.deadlineMissing());
        } else if (!vacancy.applicationDeadline.isAfter(LocalDate.now(clock))) {
            question.missing(DraftStep.AD, "applicationDeadline", messages.deadlinePassed());
        }
        if (vacancy.adText.sv().isBlank()) {
            question.missing(DraftStep.AD, "adSv", messages.adMissing());
        }
        if (vacancy.adText.en().isBlank()) {
            question.advise(DraftStep.AD, "adEn", messages.adEnglishAdvice());
        }
        if (vacancy.offer.sv().isBlank()) {
            question.advise(DraftStep.AD, "offerSv", messages.offerAdvice());
        }
        if (vacancy.hours.sv().isBlank()) {
            question.advise(DraftStep.AD, "hoursSv", messages.hoursAdvice());
        }
        if (!isTyped(vacancy.contact)) {
            question.advise(DraftStep.AD, "contact", messages.contactAdvice());
        }
        IntStream.range(0, Vacancy.QUESTIONS)
                .filter(i -> vacancy.questions.size() <= i
                        || vacancy.questions.get(i).sv().isBlank())
                .forEach(i -> question.missing(DraftStep.AD, "questionsSv." + i, messages.questionMissing(i + 1)));
    }

    private static boolean isTyped(String value) {
        return value != null && !value.isBlank();
    }

    private static int number(String value) {
        return Integer.parseInt(value.strip());
    }

    private static String strip(String value) {
        return value == null ? "" : value.strip();
    }
}
