package se.tolv.reference.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.reference.request.ReferenceRequest;
import se.tolv.reference.template.ReferenceQuestion;

/** Keeps answers, whoever writes them down, and says what is missing. In the caller's transaction, on a locked request. */
@ApplicationScoped
class SaveAnswers {

    @Inject
    FormCheck check;

    @Inject
    Texts texts;

    /**
     * The same answers saved again change nothing, so that a double click is no conflict.
     *
     * @throws Problem 412 where something else was saved since, 422 with the fields that are wrong
     */
    void save(ReferenceRequest request, AnswersForm form, int read) {
        FieldErrors errors = check.check(form);
        Map<UUID, ReferenceQuestion> asked = Sheets.asked(request.templateId).stream()
                .collect(Collectors.toMap(question -> question.id, Function.identity()));
        checkChoices(form, asked, errors);
        errors.refuseIfAny();
        Map<UUID, ReferenceAnswer> stored = ReferenceAnswer.of(request.id).stream()
                .collect(Collectors.toMap(answer -> answer.questionId, Function.identity()));
        List<AnswerForm> changed = form.answers.stream()
                .filter(answer -> !stored.getOrDefault(
                                answer.question, new ReferenceAnswer(request.id, answer.question))
                        .says(answer))
                .toList();
        if (changed.isEmpty()) {
            return;
        }
        Versions.requireSame(read, request.saves);
        for (AnswerForm answer : changed) {
            ReferenceAnswer kept =
                    stored.computeIfAbsent(answer.question, question -> new ReferenceAnswer(request.id, question));
            kept.take(answer);
            kept.persist();
        }
        request.saves++;
    }

    private void checkChoices(AnswersForm form, Map<UUID, ReferenceQuestion> asked, FieldErrors errors) {
        AnswerMessages messages = texts.of(AnswerMessages.class);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; form.answers != null && i < form.answers.size(); i++) {
            AnswerForm answer = form.answers.get(i);
            ReferenceQuestion question = answer == null ? null : asked.get(answer.question);
            if (answer == null || answer.question == null) {
                continue;
            }
            if (question == null || !seen.add(answer.question)) {
                errors.add("answers." + i + ".question", messages.unknownQuestion());
            } else if (answer.choice != null
                    && !answer.choice.isBlank()
                    && question.choices.stream()
                            .noneMatch(choice -> choice.code().equals(answer.choice))) {
                errors.add("answers." + i + ".choice", messages.unknownChoice());
            }
        }
    }

    /**
     * A level or "cannot say" for each competency, a choice where there is one, and the beginning of a period; words are
     * asked for and never demanded.
     *
     * @throws Problem 422 naming each answer that is missing, by its place among the questions
     */
    void requireComplete(ReferenceRequest request) {
        Map<UUID, ReferenceAnswer> stored = ReferenceAnswer.of(request.id).stream()
                .collect(Collectors.toMap(answer -> answer.questionId, Function.identity()));
        AnswerMessages messages = texts.of(AnswerMessages.class);
        FieldErrors errors = FieldErrors.none();
        List<ReferenceQuestion> asked = Sheets.asked(request.templateId);
        for (int i = 0; i < asked.size(); i++) {
            ReferenceAnswer answer = stored.get(asked.get(i).id);
            String key = "answers." + i;
            switch (asked.get(i).answer) {
                case RATING -> {
                    if (answer == null || answer.rating == null) {
                        errors.add(key + ".rating", messages.ratingMissing());
                    }
                }
                case CHOICE -> {
                    if (answer == null || answer.choice == null) {
                        errors.add(key + ".choice", messages.choiceMissing());
                    }
                }
                case PERIOD -> {
                    if (answer == null || answer.periodFrom == null) {
                        errors.add(key + ".from", messages.periodMissing());
                    }
                }
                case TEXT -> {}
            }
        }
        errors.refuseIfAny();
    }
}
