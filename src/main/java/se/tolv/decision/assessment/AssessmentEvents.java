package se.tolv.decision.assessment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tolv.candidate.Application;
import se.tolv.candidate.CardEvent;
import se.tolv.candidate.CardEvents;
import se.tolv.platform.i18n.Texts;

/** That an applicant's assessment was signed, on the card; what it says stands on a page of its own. */
@ApplicationScoped
class AssessmentEvents implements CardEvents {

    @Inject
    Texts texts;

    @Override
    public List<CardEvent> of(Application application, boolean hidden) {
        AssessmentMessages messages = texts.of(AssessmentMessages.class);
        return Assessment.of(application.id).stream()
                .filter(assessment -> !assessment.isDraft())
                .map(assessment -> new CardEvent(
                        assessment.signedAt,
                        CardEvent.Kind.RATING,
                        messages.eventSigned(assessment.number),
                        assessment.signedByName,
                        null))
                .toList();
    }
}
