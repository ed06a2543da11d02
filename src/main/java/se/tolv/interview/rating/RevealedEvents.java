package se.tolv.interview.rating;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tolv.candidate.Application;
import se.tolv.candidate.CardEvent;
import se.tolv.candidate.CardEvents;
import se.tolv.platform.i18n.Texts;

/** That ratings were submitted and changed, on the card, once they are open to all; what they say stands on a page of its own. */
@ApplicationScoped
class RevealedEvents implements CardEvents {

    @Inject
    RevealedRatings ratings;

    @Inject
    Texts texts;

    @Override
    public List<CardEvent> of(Application application, boolean hidden) {
        RatingMessages messages = texts.of(RatingMessages.class);
        return ratings.momentsOf(application.id).stream()
                .map(moment -> new CardEvent(
                        moment.at(),
                        CardEvent.Kind.INTERVIEW,
                        moment.changed() ? messages.eventChanged() : messages.eventSubmitted(),
                        moment.assessor(),
                        null))
                .toList();
    }
}
