package se.tolv.candidate.screening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tolv.candidate.Application;
import se.tolv.candidate.CardEvent;
import se.tolv.candidate.CardEvents;
import se.tolv.platform.i18n.Texts;

/** The ratings on a card, those that its reader may see. */
@ApplicationScoped
class RatingEvents implements CardEvents {

    @Inject
    Rankings rankings;

    @Inject
    Texts texts;

    @Override
    public List<CardEvent> of(Application application, boolean hidden) {
        ScreeningMessages messages = texts.of(ScreeningMessages.class);
        return rankings.of(application).stream()
                .map(rating -> new CardEvent(
                        rating.at,
                        CardEvent.Kind.RATING,
                        messages.ratingEvent(
                                String.valueOf(rating.question),
                                rating.value == null
                                        ? messages.noEvidence()
                                        : messages.scale(ScaleStep.of(rating.value))),
                        rating.reviewerName,
                        null))
                .toList();
    }
}
