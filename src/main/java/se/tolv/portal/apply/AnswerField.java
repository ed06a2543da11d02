package se.tolv.portal.apply;

import java.util.ArrayList;
import java.util.List;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.PublicVacancy;

/**
 * One question of the application form, with what has been answered so far.
 *
 * @param id the field's place among the answers, {@code answers.0}, as problems name it
 */
public record AnswerField(String id, int number, String question, String answer) {

    static List<AnswerField> of(PublicVacancy post, ApplicationForm form, Language language) {
        List<AnswerField> fields = new ArrayList<>();
        for (int i = 0; i < post.questions().size(); i++) {
            String answer = form.answers != null && i < form.answers.size() ? form.answers.get(i) : "";
            fields.add(new AnswerField(
                    "answers." + i, i + 1, post.questions().get(i).in(language), answer));
        }
        return fields;
    }
}
