package se.tolv.portal.apply;

import java.util.List;
import se.tolv.candidate.requirement.RequirementAnswers;
import se.tolv.candidate.requirement.RequirementQuestion;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.Choice;
import se.tolv.vacancy.profile.requirement.KnockInType;
import se.tolv.vacancy.profile.requirement.RequirementKind;

/**
 * One question about a requirement in the application form, with what has been answered so far.
 *
 * @param name the field's name, as problems name it
 * @param options what can be chosen; none where the answer is typed
 * @param number whether the answer is a number
 */
public record RequirementField(
        String name, String question, boolean required, List<Choice> options, boolean number, String answer) {

    static List<RequirementField> of(List<RequirementQuestion> asked, ApplicationForm form, Language language) {
        return asked.stream()
                .map(question -> new RequirementField(
                        RequirementAnswers.FIELD + question.id(),
                        question.question().in(language),
                        question.kind() == RequirementKind.MANDATORY,
                        question.options().stream()
                                .map(option ->
                                        new Choice(option.value(), option.text().in(language)))
                                .toList(),
                        question.type() == KnockInType.NUMBER,
                        form.requirements == null
                                ? null
                                : form.requirements.get(question.id().toString())))
                .toList();
    }
}
