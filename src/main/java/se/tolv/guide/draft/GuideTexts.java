package se.tolv.guide.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import se.tolv.account.unit.Unit;
import se.tolv.guide.GuideCompetency;
import se.tolv.guide.GuideMessages;
import se.tolv.guide.GuidePermissions;
import se.tolv.guide.InterviewGuide;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.form.FormCheck;

/** Checks and writes what people type about a guide, in the guide's language. */
@ApplicationScoped
public class GuideTexts {

    @Inject
    FormCheck check;

    @Inject
    GuidePermissions permissions;

    @Inject
    Texts texts;

    /**
     * @param unitBefore the guide's unit until now, which it may always keep
     */
    public FieldErrors check(GuideTextsForm form, UUID unitBefore) {
        FieldErrors errors = check.check(form);
        checkUnit(form.unitId, unitBefore, errors);
        return errors;
    }

    void checkUnit(UUID unitId, UUID unitBefore, FieldErrors errors) {
        if (unitId == null || unitId.equals(unitBefore)) {
            return;
        }
        GuideMessages messages = texts.of(GuideMessages.class);
        if (Unit.findByIdOptional(unitId).isEmpty()) {
            errors.add("unitId", messages.unknownUnit());
        } else if (!permissions.mayUse(unitId)) {
            errors.add("unitId", messages.notYourUnit());
        }
    }

    /** Weights are equal unless a reason is written down. */
    public void requireReasonForWeight(String reason, String weight, String field, FieldErrors errors) {
        boolean equal = weight == null || weight.isBlank() || "1".equals(weight.strip());
        if (!equal && (reason == null || reason.isBlank())) {
            errors.add(field, texts.of(GuideMessages.class).weightNeedsReason());
        }
    }

    public void write(InterviewGuide guide, GuideTextsForm form) {
        Language language = guide.language;
        guide.roleTitle = written(guide.roleTitle, language, form.roleTitle);
        guide.about = written(guide.about, language, form.about);
        guide.level = form.level;
        guide.unitId = form.unitId;
        guide.opening = written(guide.opening, language, form.opening);
        guide.openingMinutes = number(form.openingMinutes);
        guide.candidateQuestionsMinutes = number(form.candidateQuestionsMinutes);
        guide.closing = written(guide.closing, language, form.closing);
        guide.closingMinutes = number(form.closingMinutes);
        guide.textsVersion++;
    }

    public void write(GuideCompetency competency, String reason, String weight) {
        competency.reason = written(competency.reason, competency.guide.language, reason);
        competency.weight = weight == null || weight.isBlank() ? 1 : number(weight);
    }

    private static BilingualText written(BilingualText before, Language language, String typed) {
        String text = typed == null ? "" : typed.strip().replace("\r\n", "\n");
        // The language shown may be the other one's, where this one has none: unchanged, it is not a text of its own.
        return text.equals(before.in(language)) ? before : before.with(language, text);
    }

    private static int number(String typed) {
        return Integer.parseInt(typed.strip());
    }
}
