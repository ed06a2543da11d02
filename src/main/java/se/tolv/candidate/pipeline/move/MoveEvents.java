package se.tolv.candidate.pipeline.move;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.tolv.candidate.Application;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.CardEvent;
import se.tolv.candidate.CardEvents;
import se.tolv.platform.i18n.Texts;

/** The way of an application, on its card: how it came in, and each move. */
@ApplicationScoped
class MoveEvents implements CardEvents {

    @Inject
    Texts texts;

    @Override
    public List<CardEvent> of(Application application, boolean hidden) {
        CandidateMessages messages = texts.of(CandidateMessages.class);
        List<CardEvent> events = new ArrayList<>();
        if (!hidden) {
            events.add(
                    new CardEvent(application.receivedAt, CardEvent.Kind.RECEIVED, messages.wasReceived(), null, null));
        }
        ApplicationMove.<ApplicationMove>list("applicationId", application.id).stream()
                .map(move -> new CardEvent(
                        move.at,
                        CardEvent.Kind.MOVED,
                        messages.wasMoved(messages.stage(move.from), messages.stage(move.to)),
                        move.actorName,
                        null))
                .forEach(events::add);
        return events;
    }
}
