package se.tolv.question.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.question.QuestionMessages;

/** Holds every text that a candidate would be asked, in both languages, against the rules, and explains what they find. */
@ApplicationScoped
public class QuestionWarnings {

    @Inject
    Texts texts;

    /** The warnings about the question and its probes; what to listen for is asked of nobody. */
    public List<WarningRow> about(QuestionWording wording) {
        List<WarningRow> found = new ArrayList<>();
        for (Language language : Language.values()) {
            String suffix = language == Language.SV ? "Sv" : "En";
            find(found, "text" + suffix, wording.text(), language);
            for (int line = 0; line < wording.probes().size(); line++) {
                find(found, "probes" + suffix + "." + line, wording.probes().get(line), language);
            }
        }
        return found;
    }

    private void find(List<WarningRow> found, String field, BilingualText text, Language language) {
        QuestionCheck.check(QuestionWording.in(text, language), language)
                .forEach(warning -> found.add(row(field, warning)));
    }

    private WarningRow row(String field, QuestionWarning warning) {
        QuestionMessages messages = texts.of(QuestionMessages.class);
        QuestionWarningKind kind = warning.kind();
        return new WarningRow(
                field,
                kind,
                warning.language(),
                warning.found(),
                messages.warning(kind),
                messages.advice(kind),
                kind.overrulable());
    }
}
