package se.tolv.reference.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.candidate.Application;
import se.tolv.candidate.CardEvent;
import se.tolv.candidate.CardEvents;
import se.tolv.platform.i18n.Texts;
import se.tolv.reference.referee.Referee;
import se.tolv.reference.referee.RefereeNaming;
import se.tolv.reference.request.ReferenceRequest;

/** What has happened to an application's references, on its card; what they say stands on a page of their own. */
@ApplicationScoped
class ReferenceEvents implements CardEvents {

    @Inject
    Texts texts;

    @Override
    public List<CardEvent> of(Application application, boolean hidden) {
        List<CardEvent> events = new ArrayList<>();
        CheckMessages messages = texts.of(CheckMessages.class);
        RefereeNaming.of(application.id).ifPresent(naming -> {
            events.add(event(naming.askedAt, messages.eventWanted(), naming.askedBy));
            if (naming.handedInAt != null) {
                events.add(event(naming.handedInAt, messages.eventNamed(), null));
            }
        });
        if (events.isEmpty() || hidden) {
            return List.of();
        }
        Map<UUID, String> names = Referee.of(application.id).stream()
                .collect(Collectors.toMap(referee -> referee.id, referee -> referee.name));
        for (ReferenceRequest request : ReferenceRequest.of(application.id)) {
            String name = names.get(request.refereeId);
            events.add(event(request.askedAt, messages.eventAsked(name), request.askedBy));
            if (request.endedAt != null) {
                events.add(event(
                        request.endedAt, messages.eventEnded(name, messages.ended(request.status)), request.calledBy));
            }
        }
        return events;
    }

    private static CardEvent event(Instant at, String what, String by) {
        return new CardEvent(at, CardEvent.Kind.REFERENCE, what, by, null);
    }
}
