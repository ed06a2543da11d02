package se.tolv.reference.template.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.reference.template.ReferenceMessages;
import se.tolv.reference.template.ReferenceQuestion;
import se.tolv.reference.template.ReferenceQuestion.Answer;
import se.tolv.reference.template.ReferenceQuestion.Source;
import se.tolv.reference.template.ReferenceTemplate;

/**
 * The steps in which a person changes a draft, and the API's way to replace it as a whole. All of them throw {@link
 * Problem}: 404, 403, 409 for a published template, 422 with the reason.
 */
@ApplicationScoped
public class BuildReferenceTemplate {

    @Inject
    ReferenceDrafts drafts;

    @Inject
    FormCheck check;

    @Inject
    Texts texts;

    @Transactional
    public void rename(UUID id, RoleTitleForm form) {
        drafts.change(id, template -> {
            check.check(form).refuseIfAny();
            template.roleTitle = template.roleTitle.with(template.language, form.roleTitle.strip());
        });
    }

    /** Takes a question in, or leaves it out. */
    @Transactional
    public void include(UUID id, UUID questionId, boolean included) {
        drafts.change(id, template -> existing(template, questionId).included = included);
    }

    /**
     * @param position 1 for the first; beyond the ends counts as the end
     */
    @Transactional
    public void move(UUID id, UUID questionId, int position) {
        drafts.change(id, template -> {
            ReferenceQuestion question = existing(template, questionId);
            template.questions.remove(question);
            int index = Math.max(0, Math.min(position - 1, template.questions.size()));
            template.questions.add(index, question);
        });
    }

    @Transactional
    public void addOwn(UUID id, OwnQuestionForm form) {
        drafts.change(id, template -> {
            check.check(form).refuseIfAny();
            template.questions.add(own(template, form.text));
        });
    }

    /** Own questions are removed; the others can only be left out. */
    @Transactional
    public void dropOwn(UUID id, UUID questionId) {
        drafts.change(id, template -> {
            ReferenceQuestion question = existing(template, questionId);
            if (question.source != Source.OWN) {
                throw Problem.conflict(texts.of(ReferenceMessages.class).onlyOwnIsRemoved());
            }
            template.questions.remove(question);
        });
    }

    /**
     * @param version of the draft that the client read
     * @throws Problem 412 where somebody changed it since, besides the others
     */
    @Transactional
    public void update(UUID id, int version, ReferenceForm form) {
        drafts.change(id, template -> {
            Versions.requireSame(version, template.version);
            FieldErrors errors = check.check(form);
            errors.refuseIfAny();
            checkItems(template, form, errors);
            errors.refuseIfAny();
            template.roleTitle = template.roleTitle.with(template.language, form.roleTitle.strip());
            replace(template, form);
        });
    }

    private void checkItems(ReferenceTemplate template, ReferenceForm form, FieldErrors errors) {
        ReferenceMessages messages = texts.of(ReferenceMessages.class);
        Set<UUID> seen = new HashSet<>();
        for (int i = 0; i < form.questions.size(); i++) {
            ReferenceForm.Item item = form.questions.get(i);
            String field = "questions." + i;
            if (item.id == null && (item.text == null || item.text.isBlank())) {
                errors.add(field + ".text", messages.textMissing());
            } else if (item.id != null && (find(template, item.id) == null || !seen.add(item.id))) {
                errors.add(field + ".id", messages.unknownQuestion());
            }
        }
    }

    private static void replace(ReferenceTemplate template, ReferenceForm form) {
        List<ReferenceQuestion> before = new ArrayList<>(template.questions);
        List<ReferenceQuestion> wanted = new ArrayList<>();
        for (ReferenceForm.Item item : form.questions) {
            ReferenceQuestion question = item.id == null ? own(template, item.text) : find(template, item.id);
            question.included = item.included;
            if (question.source == Source.OWN && item.text != null && !item.text.isBlank()) {
                question.text = question.text.with(template.language, item.text.strip());
            }
            wanted.add(question);
        }
        for (ReferenceQuestion question : before) {
            if (!wanted.contains(question) && question.source != Source.OWN) {
                question.included = false;
                wanted.add(question);
            }
        }
        template.questions.clear();
        template.questions.addAll(wanted);
    }

    private static ReferenceQuestion own(ReferenceTemplate template, String text) {
        return new ReferenceQuestion(
                template, Source.OWN, null, Answer.TEXT, BilingualText.EMPTY.with(template.language, text.strip()));
    }

    private static ReferenceQuestion find(ReferenceTemplate template, UUID questionId) {
        return template.questions.stream()
                .filter(question -> question.id.equals(questionId))
                .findFirst()
                .orElse(null);
    }

    private static ReferenceQuestion existing(ReferenceTemplate template, UUID questionId) {
        ReferenceQuestion question = find(template, questionId);
        if (question == null) {
            throw Problem.notFound();
        }
        return question;
    }
}
