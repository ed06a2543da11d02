package se.tolv.interview.diary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import se.tolv.interview.schedule.Span;

/**
 * Reads when those who interview have something else: times kept for interviews in any recruitment, and what they have said
 * themselves. It tells that somebody is busy, and neither with what nor in which recruitment.
 */
@ApplicationScoped
public class AssessorTimes {

    /** When somebody is busy. */
    public record Occupied(UUID accountId, String name, Span span) {}

    private static final UUID NONE = new UUID(0, 0);

    @Inject
    EntityManager entities;

    /**
     * In the order of time: two queries.
     *
     * @param except a slot that does not count; null: all count
     */
    public List<Occupied> between(Collection<UUID> accounts, Span span, UUID except) {
        if (accounts.isEmpty()) {
            return List.of();
        }
        return Stream.concat(
                        occupied(
                                "select a.id, a.name, s.startsAt, s.endsAt from InterviewSlot s join s.assessors m"
                                        + " join Account a on a.id = m where m in (:accounts) and s.removedAt is null"
                                        + " and s.id <> :except and s.startsAt < :to and s.endsAt > :from",
                                accounts,
                                span,
                                except),
                        occupied(
                                "select a.id, a.name, b.startsAt, b.endsAt from BusyTime b join Account a on a.id = b.accountId"
                                        + " where b.accountId in (:accounts) and b.id <> :except"
                                        + " and b.startsAt < :to and b.endsAt > :from",
                                accounts,
                                span,
                                except))
                .sorted(Comparator.comparing(occupied -> occupied.span().from()))
                .toList();
    }

    private Stream<Occupied> occupied(String query, Collection<UUID> accounts, Span span, UUID except) {
        return entities.createQuery(query, Object[].class)
                .setParameter("accounts", accounts)
                .setParameter("except", except == null ? NONE : except)
                .setParameter("from", span.from())
                .setParameter("to", span.to())
                .getResultStream()
                .map(row -> new Occupied((UUID) row[0], (String) row[1], new Span((Instant) row[2], (Instant) row[3])));
    }
}
