package se.tolv.candidate.screening;

import java.math.RoundingMode;
import java.text.NumberFormat;
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

        @Schema(
                description =
                        "The weighted mean of the questions' means: sum divided by times; null where no question has one",
                nullable = true)
        Double total,

        @Schema(description = "Each question's mean times what the question counts, added up")
        double sum,

        @Schema(description = "What the questions that have a mean count together")
        int times,

        List<Score> questions) {

    /**
     * @param number 1, 2, 3 ...
     * @param times how many times the question counts
     * @param mean of the ratings that are numbers; null where there are none
     * @param ratings those that the reader may see, by the reviewer's name
     */
    public record Score(
            int number, int times, @Schema(nullable = true) Double mean, List<Rating> ratings) {

        public String meanText(Language language) {
            return text(mean, language);
        }

        /** What it adds to the sum. */
        public double weighted() {
            return mean == null ? 0 : mean * times;
        }

        public String weightedText(Language language) {
            return text(weighted(), language);
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

    public String sumText(Language language) {
        return text(sum, language);
    }

    /** With at most two decimals; a dash where there is no number. */
    private static String text(Double number, Language language) {
        if (number == null) {
            return "–";
        }
        NumberFormat format = NumberFormat.getNumberInstance(language.locale());
        format.setMaximumFractionDigits(2);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(number);
    }

    /** What a form carries to choose it. */
    public String choice() {
        return applicationId + ":" + version;
    }
}
