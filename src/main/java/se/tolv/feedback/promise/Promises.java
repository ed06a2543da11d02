package se.tolv.feedback.promise;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.feedback.FeedbackMessages;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.feedback.obligation.ObligationExtension;
import se.tolv.feedback.obligation.ObligationState;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.time.Days;

/** Reads what candidates have been promised, for their own eyes. */
@ApplicationScoped
public class Promises {

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /** The promises of these applications, those that fell away left out, the earliest first. */
    public Map<UUID, List<Promise>> of(Collection<UUID> applications) {
        if (applications.isEmpty()) {
            return Map.of();
        }
        List<Obligation> obligations = Obligation.list(
                "applicationId in ?1 and state not in ?2 and duty not in ?3 order by dueAt, id",
                applications,
                List.of(ObligationState.CANCELLED, ObligationState.WAIVED),
                List.of(Duty.SURVEY, Duty.REFERENCE));
        Map<UUID, List<ObligationExtension>> extensions = obligations.isEmpty()
                ? Map.of()
                : ObligationExtension.<ObligationExtension>list(
                                "obligationId in ?1 order by id",
                                obligations.stream()
                                        .map(obligation -> obligation.id)
                                        .toList())
                        .stream()
                        .collect(groupingBy(extension -> extension.obligationId));
        Instant now = clock.instant();
        return obligations.stream()
                .collect(groupingBy(
                        obligation -> obligation.applicationId,
                        Collectors.mapping(
                                obligation ->
                                        promise(obligation, extensions.getOrDefault(obligation.id, List.of()), now),
                                Collectors.toList())));
    }

    private Promise promise(Obligation obligation, List<ObligationExtension> extensions, Instant now) {
        Instant done = obligation.keptAt == null ? now : obligation.keptAt;
        return new Promise(
                obligation.duty,
                Days.of(obligation.dueAt),
                obligation.keptAt == null ? null : Days.of(obligation.keptAt),
                done.isAfter(obligation.dueAt),
                extensions.stream()
                        .map(moved ->
                                new Promise.Move(Days.of(moved.previousDueAt), Days.of(moved.dueAt), reason(moved)))
                        .toList());
    }

    private String reason(ObligationExtension moved) {
        return moved.reason == null ? texts.of(FeedbackMessages.class).movedBecause(moved.cause) : moved.reason;
    }
}
