package se.tolv.vacancy.profile.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;
import se.tolv.question.QuestionMessages;
import se.tolv.question.check.QuestionWarning;
import se.tolv.vacancy.draft.ForbiddenQuestions;
import se.tolv.vacancy.profile.ProfileMessages;

/**
 * Refuses questions about requirements that touch on what no applicant may be asked, unless HR keeps one and says why: the work
 * may demand what the words warn of. A question about earlier pay is refused whoever asks.
 */
@ApplicationScoped
public class ForbiddenKnockIns {

    @Inject
    ForbiddenQuestions forbidden;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    /**
     * Notes in the form who keeps the question, where somebody does.
     *
     * @param field what the names of the question's fields begin with
     * @param kept those that HR has kept before, which stay as long as their words do
     */
    public void check(String field, KnockInForm question, List<KnockInQuestion> kept, FieldErrors errors) {
        Map<String, QuestionWarning> found = found(field, question);
        question.overruledBy = null;
        if (found.isEmpty()) {
            question.overruleReason = null;
        } else if (!mayStand(found, question, kept)) {
            refuse(field, found, errors);
        }
    }

    private Map<String, QuestionWarning> found(String field, KnockInForm question) {
        Map<String, QuestionWarning> found = new LinkedHashMap<>();
        look(field + "textSv", question.textSv, Language.SV, found);
        look(field + "textEn", question.textEn, Language.EN, found);
        if (question.type == KnockInType.CHOICE) {
            for (int i = 0; i < question.options().size(); i++) {
                look(field + "optionsSv." + i, question.options().get(i).sv(), Language.SV, found);
                look(field + "optionsEn." + i, question.options().get(i).en(), Language.EN, found);
            }
        }
        return found;
    }

    private void look(String field, String text, Language language, Map<String, QuestionWarning> found) {
        forbidden.in(text, language).ifPresent(warning -> found.put(field, warning));
    }

    private boolean mayStand(Map<String, QuestionWarning> found, KnockInForm form, List<KnockInQuestion> kept) {
        if (!overrulable(found)) {
            return false;
        }
        String reason = form.overruleReason == null ? "" : form.overruleReason.strip();
        for (KnockInQuestion before : kept) {
            if (before.text().equals(KnockInForm.text(form.textSv, form.textEn))
                    && before.options().equals(form.type == KnockInType.CHOICE ? form.options() : List.of())
                    && (reason.isEmpty() || reason.equals(before.overruleReason()))) {
                form.overruleReason = before.overruleReason();
                form.overruledBy = before.overruledBy();
                return true;
            }
        }
        if (reason.isEmpty() || !isHr()) {
            return false;
        }
        form.overruledBy = actor.get().name();
        return true;
    }

    private void refuse(String field, Map<String, QuestionWarning> found, FieldErrors errors) {
        found.forEach((name, warning) -> errors.add(name, forbidden.message(warning)));
        if (overrulable(found)) {
            errors.add(
                    field + "overruleReason",
                    isHr()
                            ? texts.of(QuestionMessages.class).overruleReasonNeeded()
                            : texts.of(ProfileMessages.class).onlyHrKeeps());
        }
    }

    private static boolean overrulable(Map<String, QuestionWarning> found) {
        return found.values().stream().allMatch(warning -> warning.kind().overrulable());
    }

    private boolean isHr() {
        return actor.get().is(Role.HR_SPECIALIST);
    }
}
