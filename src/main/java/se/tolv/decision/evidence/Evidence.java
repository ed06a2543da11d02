package se.tolv.decision.evidence;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.Language;

/**
 * What is known of an applicant about one competency: the interview's figures and notes, and beside them what the referees
 * say, on the same scale.
 *
 * @param mean the interview's; null where it is missing
 */
public record Evidence(
        String code, @Schema(nullable = true) Double mean, List<Interviewed> interview, List<Referred> references) {

    /** More than this many steps apart, the two sides are shown in their own words. */
    private static final double FAR = 1;

    /**
     * What one assessor rated and noted.
     *
     * @param mean of their ratings of the competency's questions; null where they found no evidence
     */
    public record Interviewed(
            String assessor, @Schema(nullable = true) Double mean, List<String> notes) {

        public String meanText(Language language) {
            return text(mean, language);
        }
    }

    /**
     * What one referee says.
     *
     * @param rating 1 to 5; null where they cannot say
     * @param words the example; null where none was given
     * @param apart whether it lies more than one step from the interview's figure
     */
    public record Referred(
            String referee,
            @Schema(nullable = true) Integer rating,
            @Schema(nullable = true) String words,
            boolean apart) {}

    /** Whether a referee's rating lies more than one step from the interview's figure. */
    static boolean isFar(Double mean, Integer rating) {
        return mean != null && rating != null && Math.abs(mean - rating) > FAR;
    }

    public boolean differs() {
        return references.stream().anyMatch(Referred::apart);
    }

    public String meanText(Language language) {
        return text(mean, language);
    }

    private static String text(Double figure, Language language) {
        Locale locale = language.locale();
        return figure == null ? "–" : String.format(locale, "%.2f", figure);
    }
}
