package se.tolv.interview.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import se.tolv.interview.agreement.coefficient.RatingMatrix;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.form.FormCheck;

/** Makes a matrix of a form, or says which rating is wrong, by its row and column. */
@ApplicationScoped
class RatingsReader {

    static final int CANDIDATES = 1000;
    static final int ASSESSORS = 50;

    private static final BigDecimal GREATEST = BigDecimal.valueOf(1_000_000);
    private static final int LONGEST = 30;
    private static final int DECIMALS = 20;

    /** More of them than this help nobody. */
    private static final int MOST_ERRORS = 10;

    private static final Set<String> MISSING = Set.of("", "-", "–", "—");

    @Inject
    FormCheck check;

    @Inject
    Texts texts;

    /**
     * @throws Problem 422 naming each row and column that is wrong
     */
    RatingMatrix read(RatingsForm form) {
        check.check(form).refuseIfAny();
        FieldErrors errors = FieldErrors.none();
        BigDecimal lowest = step("lowest", form.lowest, errors);
        BigDecimal highest = step("highest", form.highest, errors);
        if (lowest != null && highest != null && lowest.compareTo(highest) >= 0) {
            errors.add("highest", messages().highestBelowLowest());
        }
        checkShape(form.ratings, errors);
        errors.refuseIfAny();
        List<List<BigDecimal>> rows = new ArrayList<>();
        for (int row = 0; row < form.ratings.size(); row++) {
            List<BigDecimal> numbers = new ArrayList<>();
            for (int column = 0; column < form.ratings.get(row).size(); column++) {
                numbers.add(rating(form, row, column, lowest, highest, errors));
            }
            rows.add(numbers);
        }
        errors.refuseIfAny();
        return new RatingMatrix(rows);
    }

    private void checkShape(List<List<String>> ratings, FieldErrors errors) {
        if (ratings.isEmpty() || ratings.get(0) == null || ratings.get(0).isEmpty()) {
            errors.add("ratings", messages().noRatings());
        } else if (ratings.size() > CANDIDATES || ratings.get(0).size() > ASSESSORS) {
            errors.add("ratings", messages().tooMany(CANDIDATES, ASSESSORS));
        } else {
            int width = ratings.get(0).size();
            for (int row = 1; row < ratings.size() && errors.getAll().size() < MOST_ERRORS; row++) {
                int found = ratings.get(row) == null ? 0 : ratings.get(row).size();
                if (found != width) {
                    errors.add("ratings." + row, messages().ragged(row + 1, found, width));
                }
            }
        }
    }

    private BigDecimal step(String field, String typed, FieldErrors errors) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        BigDecimal number = number(typed);
        if (number == null) {
            errors.add(field, messages().notANumber(shortened(typed)));
        }
        return number;
    }

    private BigDecimal rating(
            RatingsForm form, int row, int column, BigDecimal lowest, BigDecimal highest, FieldErrors errors) {
        String typed = form.ratings.get(row).get(column);
        if (typed == null || MISSING.contains(typed.strip())) {
            return null;
        }
        BigDecimal number = number(typed);
        String problem = null;
        if (number == null) {
            problem = messages().notANumberAt(row + 1, column + 1, shortened(typed));
        } else if ((lowest != null && number.compareTo(lowest) < 0)
                || (highest != null && number.compareTo(highest) > 0)) {
            problem = messages().outsideScale(row + 1, column + 1, shortened(typed));
        }
        if (problem != null && errors.getAll().size() < MOST_ERRORS) {
            errors.add("ratings." + row + "." + column, problem);
        }
        return number;
    }

    /** Null where the text is no number that a scale could have. A decimal comma is as good as a point. */
    private static BigDecimal number(String typed) {
        String text = typed.strip().replace(',', '.').replace('\u2212', '-');
        if (text.length() > LONGEST) {
            return null;
        }
        try {
            BigDecimal number = new BigDecimal(text);
            return number.scale() > DECIMALS || number.abs().compareTo(GREATEST) > 0 ? null : number;
        } catch (NumberFormatException notANumber) {
            return null;
        }
    }

    private static String shortened(String typed) {
        String text = typed.strip();
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + " …";
    }

    private AgreementMessages messages() {
        return texts.of(AgreementMessages.class);
    }
}
