package se.tolv.reference.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tolv.account.Account;
import se.tolv.candidate.Application;
import se.tolv.platform.employer.CurrentEmployer;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.reference.referee.Referee;
import se.tolv.reference.request.ReferenceRequest;
import se.tolv.reference.setting.ReferenceSetting;
import se.tolv.reference.template.ReferenceQuestion;
import se.tolv.vacancy.Choice;
import se.tolv.vacancy.Vacancy;

/** Reads what a referee is asked and has answered so far. The caller has asked who may read it. */
@ApplicationScoped
public class Sheets {

    private static final int HIGHEST = 5;

    @Inject
    CurrentEmployer employer;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    ReferenceSheet of(ReferenceRequest request) {
        Application application = Application.required(request.applicationId);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        Account manager = Account.findById(vacancy.managerId);
        ReferenceSetting setting = ReferenceSetting.current();
        return new ReferenceSheet(
                request.id,
                request.status,
                request.begunAt != null,
                request.saves,
                Referee.<Referee>findById(request.refereeId).name,
                application.name,
                vacancy.title.in(language.get()),
                employer.get().name(),
                manager.name,
                manager.email,
                setting.candidateReads,
                setting.keepDays,
                questions(request));
    }

    /** Those that are asked, in their order. */
    static List<ReferenceQuestion> asked(UUID templateId) {
        return ReferenceQuestion.list("template.id = ?1 and included order by position", templateId);
    }

    private List<ReferenceSheet.SheetQuestion> questions(ReferenceRequest request) {
        Map<UUID, ReferenceAnswer> given = ReferenceAnswer.of(request.id).stream()
                .collect(Collectors.toMap(answer -> answer.questionId, Function.identity()));
        List<ReferenceSheet.SheetQuestion> questions = new ArrayList<>();
        for (ReferenceQuestion question : asked(request.templateId)) {
            questions.add(new ReferenceSheet.SheetQuestion(
                    "answers." + questions.size(),
                    question.id,
                    question.answer,
                    spoken(question.text),
                    spoken(question.help),
                    spoken(question.competency),
                    options(question),
                    form(question.id, given.get(question.id))));
        }
        return questions;
    }

    private List<Choice> options(ReferenceQuestion question) {
        if (question.answer == ReferenceQuestion.Answer.CHOICE) {
            return question.choices.stream()
                    .map(choice -> new Choice(choice.code(), spoken(choice.text())))
                    .toList();
        }
        if (question.answer != ReferenceQuestion.Answer.RATING) {
            return List.of();
        }
        List<Choice> levels = new ArrayList<>();
        for (int level = 1; level <= HIGHEST; level++) {
            BilingualText anchor = question.anchors.get(level);
            levels.add(new Choice(
                    String.valueOf(level), anchor == null ? String.valueOf(level) : level + ". " + spoken(anchor)));
        }
        levels.add(
                new Choice(AnswerForm.CANNOT_SAY, texts.of(AnswerMessages.class).cannotSay()));
        return levels;
    }

    private static AnswerForm form(UUID questionId, ReferenceAnswer answer) {
        AnswerForm form = new AnswerForm();
        form.question = questionId;
        if (answer != null) {
            form.choice = answer.choice;
            form.from = answer.periodFrom;
            form.until = answer.periodUntil;
            form.words = answer.words;
            form.rating = answer.rating;
        }
        return form;
    }

    private String spoken(BilingualText text) {
        Language spoken = language.get();
        return text == null ? "" : text.in(spoken);
    }
}
