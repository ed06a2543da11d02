package se.tolv.candidate.screening;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.candidate.ApplicationStage;
import se.tolv.platform.language.Language;

/** What the reviewers' ratings say of one applicant, with all that it is made of. It decides nothing. */
public record RankingRow(
        UUID applicationId,
        int version,

        @Schema(description = "The name, or the alias where the caller must not know it")
        String applicant,

        boolean internal,
        ApplicationStage stage,

        @Schema(description = "The mean of the questions' means; null where no question has one", nullable = true)
        Double total,

        List<Score> questions) {

    /**
     * @param number 1, 2, 3 ...
     * @param mean of the ratings that are numbers; null where there are none
     * @param ratings those that the reader may see, by the reviewer's name
     */
    public record Score(int number, @Schema(nullable = true) Double mean, List<Rating> ratings) {

        public String meanText(Language language) {
            return text(mean, language);
        }
    }

    /**
     * @param value 1 to 5; null: no evidence
     */
    public record Rating(
            String reviewer, @Schema(nullable = true) Integer value) {

        public String valueText() {
            return String.valueOf(value);
        }
    }

    public String totalText(Language language) {
        return text(total, language);
    }

    /** With one decimal; a dash where there is no number. */
    private static String text(Double number, Language language) {
        return number == null ? "–" : String.format(language.locale(), "%.1f", number);
    }

    /** What a form carries to choose it. */
    public String choice() {
        return applicationId + ":" + version;
    }
}
