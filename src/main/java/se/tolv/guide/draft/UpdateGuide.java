package se.tolv.guide.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tolv.competency.Competency;
import se.tolv.guide.GuideCompetency;
import se.tolv.guide.GuideMessages;
import se.tolv.guide.GuideQuestion;
import se.tolv.guide.GuideRules;
import se.tolv.guide.InterviewGuide;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.question.InterviewQuestion;
import se.tolv.question.QuestionStatus;

/** Replaces a whole draft. */
@ApplicationScoped
public class UpdateGuide {

    @Inject
    GuideDrafts drafts;

    @Inject
    GuideTexts guideTexts;

    @Inject
    Texts texts;

    /** What the request may refer to: the framework's competencies, and the bank's questions that can be chosen. */
    private record Sources(Map<String, Competency> competencies, Map<UUID, InterviewQuestion> questions) {}

    /**
     * @param version of the draft that the client read
     * @throws Problem 404, 403, 409 where it is published, 412, or 422 with the fields that are wrong
     */
    @Transactional
    public void update(UUID id, int version, GuideForm form) {
        drafts.change(id, "guide.changed", guide -> {
            Versions.requireSame(version, guide.version);
            FieldErrors errors = guideTexts.check(form, guide.unitId);
            errors.refuseIfAny();
            Sources sources = sources(guide, form);
            checkCompetencies(guide, form, sources, errors);
            errors.refuseIfAny();
            guide.language = form.language;
            guideTexts.write(guide, form);
            replaceCompetencies(guide, form, sources);
        });
    }

    private Sources sources(InterviewGuide guide, GuideForm form) {
        List<UUID> ids = form.competencies.stream()
                .flatMap(chosen -> chosen.questions.stream())
                .map(chosen -> chosen.questionId)
                .toList();
        List<InterviewQuestion> active = ids.isEmpty()
                ? List.of()
                : InterviewQuestion.list("id in ?1 and status = ?2", ids, QuestionStatus.ACTIVE);
        return new Sources(
                Competency.of(guide.frameworkId).stream()
                        .collect(Collectors.toMap(competency -> competency.code, Function.identity())),
                active.stream().collect(Collectors.toMap(question -> question.id, Function.identity())));
    }

    private void checkCompetencies(InterviewGuide guide, GuideForm form, Sources sources, FieldErrors errors) {
        GuideMessages messages = texts.of(GuideMessages.class);
        if (form.competencies.size() > GuideRules.MOST_COMPETENCIES) {
            errors.add("competencies", messages.seventhCompetency());
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < form.competencies.size(); i++) {
            GuideForm.ChosenCompetency chosen = form.competencies.get(i);
            String field = "competencies." + i;
            if (!sources.competencies.containsKey(chosen.code)) {
                errors.add(field + ".code", messages.unknownCompetency());
            } else if (!seen.add(chosen.code)) {
                errors.add(field + ".code", messages.chosenTwice());
            }
            guideTexts.requireReasonForWeight(chosen.reason, chosen.weight, field + ".reason", errors);
            checkQuestions(guide, chosen, field, sources, errors);
        }
    }

    private void checkQuestions(
            InterviewGuide guide,
            GuideForm.ChosenCompetency chosen,
            String field,
            Sources sources,
            FieldErrors errors) {
        GuideMessages messages = texts.of(GuideMessages.class);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < chosen.questions.size(); i++) {
            UUID id = chosen.questions.get(i).questionId;
            String questionField = field + ".questions." + i + ".questionId";
            InterviewQuestion question = sources.questions.get(id);
            boolean kept = guide.competency(chosen.code)
                    .flatMap(competency -> competency.question(id))
                    .isPresent();
            boolean fits = question != null && question.competencyCode.equals(chosen.code);
            if (!kept && !fits) {
                errors.add(questionField, messages.unknownQuestion());
            } else if (!seen.add(id)) {
                errors.add(questionField, messages.chosenTwice());
            }
        }
    }

    private void replaceCompetencies(InterviewGuide guide, GuideForm form, Sources sources) {
        List<GuideCompetency> wanted = form.competencies.stream()
                .map(chosen -> {
                    GuideCompetency competency = guide.competency(chosen.code)
                            .orElseGet(() -> new GuideCompetency(guide, 0, sources.competencies.get(chosen.code)));
                    guideTexts.write(competency, chosen.reason, chosen.weight);
                    replaceQuestions(competency, chosen, sources);
                    return competency;
                })
                .toList();
        guide.competencies.clear();
        guide.competencies.addAll(wanted);
    }

    private static void replaceQuestions(
            GuideCompetency competency, GuideForm.ChosenCompetency chosen, Sources sources) {
        List<GuideQuestion> wanted = chosen.questions.stream()
                .map(choice -> {
                    GuideQuestion question = competency
                            .question(choice.questionId)
                            .orElseGet(
                                    () -> new GuideQuestion(competency, 0, sources.questions.get(choice.questionId)));
                    boolean unsaid = choice.minutes == null || choice.minutes.isBlank();
                    question.minutes = unsaid ? GuideQuestion.USUAL_MINUTES : Integer.parseInt(choice.minutes.strip());
                    return question;
                })
                .toList();
        competency.questions.clear();
        competency.questions.addAll(wanted);
    }
}
