package se.tolv.reference.answer;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import se.tolv.platform.language.Language;

/**
 * What the referees say about one competency, on the scale of the interview.
 *
 * @param code the competency's
 * @param name in the reader's language
 * @param mean of the ratings that are a number; null where there is none: a missing rating is no zero
 */
public record RatedCompetency(
        String code, String name, @Schema(nullable = true) Double mean, List<RefereeRating> ratings) {

    /**
     * One referee's rating.
     *
     * @param rating 1 to 5; null where the referee cannot say
     * @param words the example; null where none was given
     */
    public record RefereeRating(
            UUID requestId,
            String referee,
            @Schema(nullable = true) Integer rating,
            @Schema(nullable = true) String words) {}

    /** Of the ratings that are a number, the highest less the lowest; 0 where there are none. */
    public int spread() {
        var numbers = ratings.stream()
                .filter(rating -> rating.rating != null)
                .mapToInt(RefereeRating::rating)
                .summaryStatistics();
        return numbers.getCount() == 0 ? 0 : numbers.getMax() - numbers.getMin();
    }

    /** What this referee said; null where they cannot say or were not asked. */
    public Integer levelOf(UUID requestId) {
        return ratings.stream()
                .filter(rating -> rating.requestId.equals(requestId))
                .map(RefereeRating::rating)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** With one decimal, as it is written in the language. */
    public String shownMean(Language language) {
        return mean == null ? "" : String.format(language.locale(), "%.1f", mean);
    }
}
