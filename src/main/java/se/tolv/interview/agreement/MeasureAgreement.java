package se.tolv.interview.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
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
        return inWords(Agreement.of(reader.read(form)));
    }

    /** The figures as the asker reads them. */
    public AgreementDetail inWords(Agreement agreement) {
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
                                each.assessor(), each.n(), each.mean(), each.severity(), each.spread()))
                        .toList(),
                agreement.refused().stream()
                        .map(refusal ->
                                new AgreementDetail.Refused(figure(messages, refusal), reason(messages, refusal)))
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

    private static String figure(AgreementMessages messages, Refusal refusal) {
        return switch (refusal.kind()) {
            case ICC -> refusal.figure();
            case ICC_INTERVAL -> messages.intervalOf(refusal.figure());
            case ALPHA -> messages.alphaOf(refusal.figure());
            case SEVERITY -> messages.severityOf(refusal.figure());
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
