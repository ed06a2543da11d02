package se.tolv.interview.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import se.tolv.interview.agreement.coefficient.Agreement;
import se.tolv.interview.agreement.coefficient.RatingMatrix;
import se.tolv.interview.agreement.coefficient.Refusal;
import se.tolv.interview.rating.Combination;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;

/** Says how far assessors agree, in the asker's words. What is sent is neither kept nor noted. */
@ApplicationScoped
public class MeasureAgreement {

    @Inject
    RatingsReader reader;

    @Inject
    Texts texts;

    /**
     * @throws Problem 422 naming the row and column of a rating that is none
     */
    public AgreementDetail measure(RatingsForm form) {
        Agreement agreement = Agreement.of(reader.read(form));
        return inWords(
                agreement,
                IntStream.rangeClosed(1, agreement.assessors())
                        .mapToObj(String::valueOf)
                        .toList());
    }

    /**
     * How far assessors agree on candidates' overall figures, each assessor's own.
     *
     * @param candidates what each of them was rated, under one version of the guide; not empty
     * @param assessors their keys, not empty
     * @param names the assessors', in the same order
     */
    public AgreementDetail ofCandidates(List<Combination> candidates, List<UUID> assessors, List<String> names) {
        return inWords(
                Agreement.of(new RatingMatrix(candidates.stream()
                        .map(candidate -> assessors.stream()
                                .map(candidate::overallOf)
                                .map(MeasureAgreement::rounded)
                                .toList())
                        .toList())),
                names);
    }

    /** To six decimals, so that figures which are the same are equal however they were added up. */
    private static BigDecimal rounded(Double figure) {
        return figure == null ? null : BigDecimal.valueOf(figure).setScale(6, RoundingMode.HALF_UP);
    }

    /** The figures as the asker reads them. */
    private AgreementDetail inWords(Agreement agreement, List<String> names) {
        AgreementMessages messages = texts.of(AgreementMessages.class);
        return new AgreementDetail(
                agreement.candidates(),
                agreement.assessors(),
                agreement.complete(),
                agreement.missing(),
                agreement.icc().stream()
                        .map(icc -> new AgreementDetail.Icc(
                                icc.form().form,
                                icc.value(),
                                icc.lower(),
                                icc.upper(),
                                icc.n(),
                                messages.meaningOf(icc.form())))
                        .toList(),
                agreement.alpha().stream()
                        .map(alpha -> new AgreementDetail.Alpha(
                                alpha.level().code(), alpha.value(), alpha.n(), messages.levelOf(alpha.level())))
                        .toList(),
                agreement.severity().stream()
                        .map(each -> new AgreementDetail.Severity(
                                each.assessor(),
                                names.get(each.assessor() - 1),
                                each.n(),
                                each.mean(),
                                each.severity(),
                                each.spread()))
                        .toList(),
                agreement.refused().stream()
                        .map(refusal -> new AgreementDetail.Refused(
                                figure(messages, refusal, names), reason(messages, refusal)))
                        .toList(),
                notes(messages, agreement));
    }

    private static List<String> notes(AgreementMessages messages, Agreement agreement) {
        List<String> notes = new ArrayList<>();
        if (agreement.missing() > 0) {
            notes.add(messages.missingRatings(agreement.missing(), agreement.complete(), agreement.candidates()));
        }
        if (!agreement.icc().isEmpty()) {
            notes.add(messages.assumesIcc());
            notes.add(messages.assumesInterval());
        }
        if (!agreement.alpha().isEmpty()) {
            notes.add(messages.assumesAlpha());
        }
        return notes;
    }

    private static String figure(AgreementMessages messages, Refusal refusal, List<String> names) {
        return switch (refusal.kind()) {
            case ICC -> refusal.figure();
            case ICC_INTERVAL -> messages.intervalOf(refusal.figure());
            case ALPHA -> messages.alphaOf(refusal.figure());
            case SEVERITY -> messages.severityOf(names.get(Integer.parseInt(refusal.figure()) - 1));
        };
    }

    private static String reason(AgreementMessages messages, Refusal refusal) {
        return switch (refusal.reason()) {
            case ONE_ASSESSOR -> messages.oneAssessor();
            case TOO_FEW_COMPLETE -> messages.tooFewComplete(refusal.count(), Agreement.FEWEST);
            case TOO_FEW_COMPARED -> messages.tooFewCompared(refusal.count(), Agreement.FEWEST);
            case ALL_THE_SAME -> messages.allTheSame();
            case SAME_AVERAGES -> messages.sameAverages();
            case NO_SPREAD_WITHIN -> messages.noSpreadWithin();
            case UNDEFINED -> messages.undefined();
        };
    }
}
