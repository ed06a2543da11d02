package se.tolv.vacancy.profile.requirement;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.BilingualText;

/**
 * What an applicant is asked about a requirement, and which answer meets it.
 *
 * @param options what can be chosen, for {@link KnockInType#CHOICE}; otherwise none
 * @param atLeast the least number that meets the requirement, for {@link KnockInType#NUMBER}; otherwise null
 * @param meeting the options that meet it, by their place from 0, for {@link KnockInType#CHOICE}; otherwise none
 * @param overruleReason why HR keeps it though it touches on what may not be asked; null: it does not
 * @param overruledBy the name of the one who decided so; null where the reason is
 */
public record KnockInQuestion(
        KnockInType type,
        BilingualText text,
        List<BilingualText> options,
        Integer atLeast,
        Set<Integer> meeting,
        @Schema(nullable = true) String overruleReason,
        @Schema(nullable = true) String overruledBy) {

    public static final String YES = "YES";
    public static final String NO = "NO";

    /** The longest answer in words. */
    public static final int LONGEST_ANSWER = 300;

    /** How a number is written: whole, or with up to two decimals after a point or a comma. */
    public static final Pattern NUMBER = Pattern.compile("[0-9]{1,6}([.,][0-9]{1,2})?");

    public KnockInQuestion {
        options = options == null ? List.of() : List.copyOf(options);
        meeting = meeting == null ? Set.of() : Set.copyOf(meeting);
    }

    public static KnockInQuestion yesNo(BilingualText text) {
        return new KnockInQuestion(KnockInType.YES_NO, text, null, null, null, null, null);
    }

    public static KnockInQuestion number(BilingualText text, int atLeast) {
        return new KnockInQuestion(KnockInType.NUMBER, text, null, atLeast, null, null, null);
    }

    public static KnockInQuestion choice(BilingualText text, List<BilingualText> options, Set<Integer> meeting) {
        return new KnockInQuestion(KnockInType.CHOICE, text, options, null, meeting, null, null);
    }

    public static KnockInQuestion shortText(BilingualText text) {
        return new KnockInQuestion(KnockInType.SHORT_TEXT, text, null, null, null, null, null);
    }

    /** The same, kept by HR though it touches on what may not be asked. */
    public KnockInQuestion kept(String reason, String by) {
        return new KnockInQuestion(type, text, options, atLeast, meeting, reason, by);
    }

    /** The answers that can be chosen, as they are stored; none where the answer is typed. */
    public List<String> choices() {
        return switch (type) {
            case YES_NO -> List.of(YES, NO);
            case CHOICE ->
                IntStream.range(0, options.size()).mapToObj(Integer::toString).toList();
            case NUMBER, SHORT_TEXT -> List.of();
        };
    }

    /**
     * Whether this is an answer to the question at all, whatever it says of the requirement.
     *
     * @param answer as stored, see {@link KnockInType}; missing and blank are no answers
     */
    public boolean isAnswer(String answer) {
        if (answer == null || answer.isBlank()) {
            return false;
        }
        return switch (type) {
            case YES_NO, CHOICE -> choices().contains(answer.strip());
            case NUMBER -> NUMBER.matcher(answer.strip()).matches();
            case SHORT_TEXT -> answer.strip().length() <= LONGEST_ANSWER;
        };
    }

    /** Whether the answer meets the requirement. What is missing or is no answer is left to a person. */
    public RequirementMatch match(String answer) {
        if (type == KnockInType.SHORT_TEXT || !isAnswer(answer)) {
            return RequirementMatch.TO_JUDGE;
        }
        return meetingAnswers(answer.strip()) ? RequirementMatch.MET : RequirementMatch.NOT_MET;
    }

    private boolean meetingAnswers(String answer) {
        return switch (type) {
            case YES_NO -> answer.equals(YES);
            case NUMBER -> new BigDecimal(answer.replace(',', '.')).compareTo(BigDecimal.valueOf(atLeast)) >= 0;
            case CHOICE ->
                meeting.stream()
                        .map(String::valueOf)
                        .collect(Collectors.toSet())
                        .contains(answer);
            case SHORT_TEXT -> false;
        };
    }
}
