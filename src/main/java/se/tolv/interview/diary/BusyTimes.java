package se.tolv.interview.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import se.tolv.platform.identity.CurrentActor;

/** Reads when the reader has said that they cannot be at an interview. */
@ApplicationScoped
public class BusyTimes {

    /** More than anybody writes by hand. */
    static final int MOST = 100;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /** Those that have not passed, in the order of time. */
    public List<BusyTimeRow> mine() {
        return BusyTime.<BusyTime>find(
                        "accountId = ?1 and endsAt > ?2 order by startsAt, id",
                        actor.get().id(),
                        clock.instant())
                .page(0, MOST)
                .stream()
                .map(busy -> new BusyTimeRow(busy.id, busy.startsAt, busy.endsAt))
                .toList();
    }
}
