package se.tolv.candidate.requirement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.profile.requirement.KnockInQuestion;
import se.tolv.vacancy.profile.requirement.KnockInType;
import se.tolv.vacancy.profile.requirement.Requirement;
import se.tolv.vacancy.profile.requirement.RequirementKind;
import se.tolv.vacancy.profile.requirement.RequirementMatch;

/**
 * What applicants answer about a post's requirements. An answer is shown with what it says of the requirement; it never
 * decides anything by itself.
 */
@ApplicationScoped
public class RequirementAnswers {

    /** A form's field for a requirement, and the problem with it, is called this and the requirement's key. */
    public static final String FIELD = "requirements.";

    @Inject
    Texts texts;

    /** What applicants are asked about the requirements of a post, in the order of its profile. */
    public List<RequirementQuestion> asked(UUID vacancyId) {
        return Requirement.askedIn(vacancyId).stream()
                .map(requirement -> new RequirementQuestion(
                        requirement.id,
                        requirement.kind,
                        requirement.text,
                        requirement.question.text(),
                        requirement.question.type(),
                        options(requirement.question)))
                .toList();
    }

    private List<RequirementQuestion.Option> options(KnockInQuestion question) {
        return question.choices().stream()
                .map(value -> new RequirementQuestion.Option(value, shown(question, value)))
                .toList();
    }

    /**
     * The answers as they are stored. A question about a mandatory requirement must be answered; what is no answer to its
     * question is added to the errors.
     *
     * @param typed by the requirement's key; may be null
     */
    public Map<String, String> check(UUID vacancyId, Map<String, String> typed, FieldErrors errors) {
        RequirementMessages messages = texts.of(RequirementMessages.class);
        Map<String, String> answers = new LinkedHashMap<>();
        for (Requirement requirement : Requirement.askedIn(vacancyId)) {
            String key = requirement.id.toString();
            String answer = typed == null ? null : typed.get(key);
            boolean missing = answer == null || answer.isBlank();
            if (!missing && requirement.question.isAnswer(answer)) {
                answers.put(key, answer.strip());
            } else if (!missing) {
                errors.add(FIELD + key, messages.noAnswer(requirement.question.type()));
            } else if (requirement.kind == RequirementKind.MANDATORY) {
                errors.add(FIELD + key, messages.answerMissing());
            }
        }
        return answers;
    }

    /**
     * What the answers say of the mandatory requirements together: not met where one of them is not, met where each is; where
     * anything is left to a person, or nothing was asked, to be judged.
     */
    public RequirementMatch together(UUID vacancyId, Map<String, String> answers) {
        return together(Requirement.askedIn(vacancyId), answers);
    }

    /** As {@link #together(UUID, Map)}, for one post and many applicants. */
    public static RequirementMatch together(List<Requirement> asked, Map<String, String> answers) {
        List<RequirementMatch> matches = asked.stream()
                .filter(requirement -> requirement.kind == RequirementKind.MANDATORY)
                .map(requirement -> requirement.match(answers.get(requirement.id.toString())))
                .toList();
        if (matches.contains(RequirementMatch.NOT_MET)) {
            return RequirementMatch.NOT_MET;
        }
        boolean judge = matches.isEmpty() || matches.contains(RequirementMatch.TO_JUDGE);
        return judge ? RequirementMatch.TO_JUDGE : RequirementMatch.MET;
    }

    /** Each of the post's questions about requirements with this applicant's answer. */
    public List<RequirementAnswer> of(UUID vacancyId, Map<String, String> answers) {
        return of(Requirement.askedIn(vacancyId), answers);
    }

    /** As {@link #of(UUID, Map)}, where the post's questions have been read already. */
    public List<RequirementAnswer> of(List<Requirement> asked, Map<String, String> answers) {
        return asked.stream()
                .map(requirement -> {
                    String answer = answers.get(requirement.id.toString());
                    return new RequirementAnswer(
                            requirement.id,
                            requirement.kind,
                            requirement.text,
                            requirement.question.text(),
                            answer,
                            answer == null ? null : shown(requirement.question, answer),
                            requirement.match(answer));
                })
                .toList();
    }

    private BilingualText shown(KnockInQuestion question, String answer) {
        if (question.type() == KnockInType.YES_NO) {
            boolean yes = answer.equals(KnockInQuestion.YES);
            return new BilingualText(yesOrNo(Language.SV, yes), yesOrNo(Language.EN, yes));
        }
        return question.type() == KnockInType.CHOICE
                ? question.options().get(Integer.parseInt(answer))
                : new BilingualText(answer, answer);
    }

    private String yesOrNo(Language language, boolean yes) {
        RequirementMessages messages = texts.in(language, RequirementMessages.class);
        return yes ? messages.yes() : messages.no();
    }
}
