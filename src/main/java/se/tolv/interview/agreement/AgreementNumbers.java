package se.tolv.interview.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.NumberFormat;
import se.tolv.interview.agreement.coefficient.IccForm;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;

/** Writes figures as the reader's language does, to two decimals. */
@ApplicationScoped
public class AgreementNumbers {

    private static final String NONE = "–";

    /** Below it one assessor's rating says little; a rule of thumb (Koo and Li 2016). */
    private static final double POOR = 0.5;

    /** From it on one assessor's rating would do; likewise. */
    private static final double GOOD = 0.75;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    public AgreementFigures figures(AgreementDetail detail) {
        AgreementMessages messages = texts.of(AgreementMessages.class);
        return new AgreementFigures(
                messages.size(detail.candidates(), detail.assessors(), detail.missing()),
                detail.icc().stream()
                        .filter(icc -> icc.form().equals(IccForm.TWO_ONE.form))
                        .findFirst()
                        .map(this::sentence)
                        .orElse(null),
                detail.icc().stream()
                        .map(icc -> new AgreementFigures.IccLine(
                                icc.form(), number(icc.value()), interval(icc), icc.n(), icc.meaning()))
                        .toList(),
                detail.alpha().stream()
                        .map(alpha -> new AgreementFigures.AlphaLine(
                                messages.alphaOf(alpha.level()), number(alpha.value()), alpha.n(), alpha.meaning()))
                        .toList(),
                detail.severity().stream()
                        .map(each -> new AgreementFigures.SeverityLine(
                                each.name(),
                                each.n(),
                                number(each.mean()),
                                signed(each.severity()),
                                number(each.spread())))
                        .toList(),
                detail.refused(),
                detail.notes());
    }

    private String sentence(AgreementDetail.Icc icc) {
        return oneRating(IccForm.TWO_ONE, icc.value());
    }

    /** How much one assessor's rating is worth where each candidate had assessors of their own, as a sentence. */
    public String oneRatingOfSome(double icc) {
        return oneRating(IccForm.ONE_ONE, icc);
    }

    private String oneRating(IccForm form, double icc) {
        AgreementMessages messages = texts.of(AgreementMessages.class);
        String value = number(icc);
        if (icc < POOR) {
            return messages.poor(form.form, value);
        }
        return icc < GOOD ? messages.moderate(form.form, value) : messages.good(form.form, value);
    }

    private String interval(AgreementDetail.Icc icc) {
        return icc.lower() == null
                ? NONE
                : texts.of(AgreementMessages.class).fromTo(number(icc.lower()), number(icc.upper()));
    }

    public String signed(double value) {
        String number = number(value);
        return value > 0 && !number.equals(number(0)) ? "+" + number : number;
    }

    public String number(double value) {
        NumberFormat format = NumberFormat.getNumberInstance(language.get().locale());
        format.setMinimumFractionDigits(2);
        format.setMaximumFractionDigits(2);
        // What rounds to nothing has no sign.
        double rounded = Math.abs(value) < 0.005 ? 0 : value;
        return format.format(rounded);
    }
}
