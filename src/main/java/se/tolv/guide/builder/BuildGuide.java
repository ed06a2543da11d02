package se.tolv.guide.builder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.tolv.competency.Competency;
import se.tolv.guide.GuideCompetency;
import se.tolv.guide.GuideMessages;
import se.tolv.guide.GuideQuestion;
import se.tolv.guide.GuideRules;
import se.tolv.guide.InterviewGuide;
import se.tolv.guide.draft.GuideDrafts;
import se.tolv.guide.draft.GuideTexts;
import se.tolv.guide.draft.GuideTextsForm;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.question.InterviewQuestion;
import se.tolv.question.QuestionStatus;

/**
 * The steps in which a person builds a guide, each saved as it is taken. All of them throw {@link Problem}: 404 for a
 * guide or a part that is not there, 403, 409 for a published guide, 422 with the reason.
 */
@ApplicationScoped
public class BuildGuide {

    private static final String CHANGED = "guide.changed";

    @Inject
    GuideDrafts drafts;

    @Inject
    GuideTexts guideTexts;

    @Inject
    FormCheck check;

    @Inject
    Texts texts;

    /**
     * Overwrites the texts and the minutes of the parts around the questions.
     *
     * @param textsVersion of the texts that the person read
     */
    @Transactional
    public void describe(UUID id, int textsVersion, GuideTextsForm form) {
        drafts.change(id, CHANGED, guide -> {
            Versions.requireSame(textsVersion, guide.textsVersion);
            guideTexts.check(form, guide.unitId).refuseIfAny();
            guideTexts.write(guide, form);
        });
    }

    /** From here on the texts are written in this language. Those in the other one are kept. */
    @Transactional
    public void speak(UUID id, Language language) {
        drafts.change(id, CHANGED, guide -> {
            guide.language = language;
            guide.textsVersion++;
        });
    }

    /** Adds a competency at the end; one that is chosen already stays where it is. */
    @Transactional
    public void chooseCompetency(UUID id, String code) {
        drafts.change(id, CHANGED, guide -> chosen(guide, code));
    }

    @Transactional
    public void dropCompetency(UUID id, String code) {
        drafts.change(id, CHANGED, guide -> guide.competencies.removeIf(chosen -> chosen.code.equals(code)));
    }

    /**
     * @param position 1 for the first; beyond the ends counts as the end
     */
    @Transactional
    public void moveCompetency(UUID id, String code, int position) {
        drafts.change(id, CHANGED, guide -> move(guide.competencies, existing(guide, code), position));
    }

    /** Says why the work needs the competency and how many times it counts. */
    @Transactional
    public void explainCompetency(UUID id, String code, CompetencyReasonForm form) {
        drafts.change(id, CHANGED, guide -> {
            FieldErrors errors = check.check(form);
            GuideCompetency competency = existing(guide, code);
            guideTexts.requireReasonForWeight(form.reason, form.weight, "reason", errors);
            errors.refuseIfAny();
            guideTexts.write(competency, form.reason, form.weight);
        });
    }

    /** Adds a question at the end of its competency, and the competency where it is not chosen yet. */
    @Transactional
    public void chooseQuestion(UUID id, UUID questionId) {
        drafts.change(id, CHANGED, guide -> {
            InterviewQuestion question = active(questionId);
            add(chosen(guide, question.competencyCode), question);
        });
    }

    /** Adds the questions that are suggested for a competency. */
    @Transactional
    public void chooseSuggested(UUID id, String code) {
        drafts.change(id, CHANGED, guide -> {
            GuideCompetency competency = existing(guide, code);
            QuestionSuggestion.among(bankOf(code), guide.level).forEach(question -> add(competency, question));
        });
    }

    @Transactional
    public void dropQuestion(UUID id, UUID questionId) {
        drafts.change(
                id,
                CHANGED,
                guide -> guide.competencies.forEach(
                        competency -> competency.questions.removeIf(chosen -> chosen.questionId.equals(questionId))));
    }

    /**
     * @param position 1 for the first of its competency; beyond the ends counts as the end
     */
    @Transactional
    public void moveQuestion(UUID id, UUID questionId, int position) {
        drafts.change(id, CHANGED, guide -> {
            GuideQuestion question = existing(guide, questionId);
            move(question.competency.questions, question, position);
        });
    }

    @Transactional
    public void setMinutes(UUID id, UUID questionId, QuestionMinutesForm form) {
        drafts.change(id, CHANGED, guide -> {
            GuideQuestion question = existing(guide, questionId);
            check.check(form).refuseIfAny();
            question.minutes = Integer.parseInt(form.minutes.strip());
        });
    }

    private GuideCompetency chosen(InterviewGuide guide, String code) {
        return guide.competency(code).orElseGet(() -> add(guide, code));
    }

    private GuideCompetency add(InterviewGuide guide, String code) {
        Competency competency = Competency.<Competency>find("frameworkId = ?1 and code = ?2", guide.frameworkId, code)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
        if (GuideRules.isFull(guide.competencies.size())) {
            throw Problem.invalid("competencies", texts.of(GuideMessages.class).seventhCompetency());
        }
        GuideCompetency added = new GuideCompetency(guide, guide.competencies.size() + 1, competency);
        guide.competencies.add(added);
        return added;
    }

    private static void add(GuideCompetency competency, InterviewQuestion question) {
        if (competency.question(question.id).isEmpty()) {
            competency.questions.add(new GuideQuestion(competency, competency.questions.size() + 1, question));
        }
    }

    private static InterviewQuestion active(UUID questionId) {
        return InterviewQuestion.<InterviewQuestion>find("id = ?1 and status = ?2", questionId, QuestionStatus.ACTIVE)
                .firstResultOptional()
                .orElseThrow(Problem::notFound);
    }

    private static List<InterviewQuestion> bankOf(String code) {
        return InterviewQuestion.list(
                "competencyCode = ?1 and status = ?2 order by code, id", code, QuestionStatus.ACTIVE);
    }

    private static GuideCompetency existing(InterviewGuide guide, String code) {
        return guide.competency(code).orElseThrow(Problem::notFound);
    }

    private static GuideQuestion existing(InterviewGuide guide, UUID questionId) {
        return guide.competencies.stream()
                .flatMap(competency -> competency.question(questionId).stream())
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static <T> void move(List<T> parts, T part, int position) {
        parts.remove(part);
        parts.add(Math.max(0, Math.min(position - 1, parts.size())), part);
    }
}
