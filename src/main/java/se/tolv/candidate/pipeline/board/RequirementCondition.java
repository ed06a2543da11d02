package se.tolv.candidate.pipeline.board;

import java.util.Map;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.Slice;
import se.tolv.vacancy.profile.requirement.KnockInQuestion;
import se.tolv.vacancy.profile.requirement.Requirement;
import se.tolv.vacancy.profile.requirement.RequirementMatch;

/**
 * Finds applications by what their own answers say of a requirement: {@link KnockInQuestion#match} in SQL, of an application
 * called {@code a}.
 *
 * @param about null: all mandatory requirements together, as they were summed up when the answers came in
 */
record RequirementCondition(Requirement about, RequirementMatch match) {

    /**
     * What a filter asks for; null where it does not ask.
     *
     * @throws Problem 400 where it names what is no requirement of the vacancy that is asked about
     */
    static RequirementCondition of(UUID vacancyId, ApplicationFilter filter) {
        if (filter.met.isEmpty()) {
            return null;
        }
        Requirement about = filter.requirement.isEmpty()
                ? null
                : Requirement.<Requirement>find(
                                "id = ?1 and vacancyId = ?2 and question is not null",
                                Slice.key(filter.requirement),
                                vacancyId)
                        .firstResultOptional()
                        .orElseThrow(() -> Problem.of(Problem.Kind.MALFORMED));
        return new RequirementCondition(about, RequirementMatch.valueOf(filter.met));
    }

    /** The condition; what it needs is added to the parameters. */
    String sql(Map<String, Object> parameters) {
        if (about == null) {
            parameters.put("met", match.name());
            return "a.requirements_met = :met";
        }
        return "(" + meets(parameters) + ") is "
                + switch (match) {
                    case MET -> "true";
                    case NOT_MET -> "false";
                    case TO_JUDGE -> "null";
                };
    }

    /** True where the answer meets the requirement, false where it does not, null where a person has to read it. */
    private String meets(Map<String, Object> parameters) {
        KnockInQuestion question = about.question;
        String answer = "(a.requirement_answers ->> :requirement)";
        return switch (question.type()) {
            case YES_NO -> {
                parameters.put("requirement", about.id.toString());
                yield "case " + answer + " when 'YES' then true when 'NO' then false end";
            }
            case CHOICE -> {
                parameters.put("requirement", about.id.toString());
                parameters.put("choices", question.choices());
                parameters.put(
                        "meeting",
                        question.meeting().stream().map(String::valueOf).toList());
                yield "case when " + answer + " in (:choices) then " + answer + " in (:meeting) end";
            }
            case NUMBER -> {
                parameters.put("requirement", about.id.toString());
                parameters.put("number", KnockInQuestion.NUMBER.pattern());
                parameters.put("atLeast", question.atLeast());
                yield "case when " + answer + " ~ ('^' || :number || '$') then cast(replace(" + answer
                        + ", ',', '.') as numeric) >= :atLeast end";
            }
            case SHORT_TEXT -> "cast(null as boolean)";
        };
    }
}
