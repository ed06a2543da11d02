package se.tolv.question.check;

import java.util.ArrayList;
import java.util.List;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.question.QuestionForm;

/** The words of a question: what is asked, how it is followed up, and what a good answer holds. */
public record QuestionWording(BilingualText text, List<BilingualText> probes, List<BilingualText> listenFor) {

    public static QuestionWording of(QuestionForm form) {
        return new QuestionWording(
                new BilingualText(clean(form.textSv), clean(form.textEn)),
                paired(form.probesSv, form.probesEn),
                paired(form.listenForSv, form.listenForEn));
    }

    /** Line by line, the languages beside each other; lines that are empty in both are left out. */
    private static List<BilingualText> paired(List<String> swedish, List<String> english) {
        List<BilingualText> pairs = new ArrayList<>();
        for (int line = 0; line < Math.max(swedish.size(), english.size()); line++) {
            BilingualText pair = new BilingualText(QuestionForm.line(swedish, line), QuestionForm.line(english, line));
            if (!pair.equals(BilingualText.EMPTY)) {
                pairs.add(pair);
            }
        }
        return List.copyOf(pairs);
    }

    public static String clean(String typed) {
        return typed == null ? "" : typed.strip();
    }

    public static String in(BilingualText text, Language language) {
        return language == Language.SV ? text.sv() : text.en();
    }
}
