package se.tolv.interview.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import se.tolv.candidate.Application;
import se.tolv.candidate.CardEvent;
import se.tolv.candidate.CardEvents;
import se.tolv.interview.Interview;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.time.Days;

/** The interviews of a card. */
@ApplicationScoped
class InterviewEvents implements CardEvents {

    @Inject
    Texts texts;

    @Override
    public List<CardEvent> of(Application application, boolean hidden) {
        List<CardEvent> events = new ArrayList<>();
        Interview.<Interview>list("applicationId", application.id).forEach(interview -> tell(interview, events));
        return events;
    }

    private void tell(Interview interview, List<CardEvent> events) {
        ScheduleMessages messages = texts.of(ScheduleMessages.class);
        String time =
                interview.startsAt == null ? null : Days.span(interview.startsAt, interview.endsAt, texts.spoken());
        add(events, interview.offeredAt, messages.eventOffered(), null);
        add(events, interview.wishedAt, messages.eventWished(), interview.wish);
        if (time != null) {
            add(events, interview.bookedAt, messages.eventBooked(time), null);
            add(events, interview.heldAt, messages.eventHeld(time), null);
            add(events, interview.noShowAt, messages.eventNoShow(time), null);
        }
        if (interview.endedBy != null) {
            add(events, interview.cancelledAt, messages.eventCancelled(interview.endedBy), interview.reason);
        }
    }

    private static void add(List<CardEvent> events, Instant at, String what, String words) {
        if (at != null) {
            events.add(new CardEvent(at, CardEvent.Kind.INTERVIEW, what, null, words));
        }
    }
}
