package se.tolv.candidate.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.database.Locks;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormCheck;

/** Gives a kind of letter the employer's own words; letters that have been sent stay as they were. */
@ApplicationScoped
public class ChangeLetterTemplate {

    @Inject
    FormCheck check;

    @Inject
    Placeholders placeholders;

    @Inject
    LetterTemplates templates;

    @Inject
    Locks locks;

    @Inject
    AuditTrail audit;

    /**
     * @param read the version that the person has read
     * @throws Problem 412 where somebody else changed it, 422 with the wrong fields, a placeholder that does not exist by name
     */
    @Transactional
    public void change(LetterKind kind, LetterTemplateForm form, int read) {
        locks.take("letter-template");
        LetterTemplateDetail before = templates.one(kind);
        Versions.requireSame(read, before.version());
        FieldErrors errors = check.check(form);
        placeholders.check("wordsSv", form.wordsSv, placeholders.names(kind, Language.SV), errors);
        placeholders.check("wordsEn", form.wordsEn, placeholders.names(kind, Language.EN), errors);
        errors.refuseIfAny();
        BilingualText words = new BilingualText(lines(form.wordsSv), lines(form.wordsEn));
        LetterTemplate template = LetterTemplates.stored(kind).orElseGet(() -> {
            LetterTemplate first = new LetterTemplate(kind, words);
            first.persist();
            return first;
        });
        template.words = words;
        audit.record(
                "letterTemplate.changed",
                template.id,
                kind.name(),
                Map.of("words", before.words()),
                Map.of("words", words));
    }

    private static String lines(String words) {
        return words.strip().replace("\r\n", "\n");
    }
}
