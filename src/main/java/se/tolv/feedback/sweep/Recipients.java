package se.tolv.feedback.sweep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.account.unit.Unit;
import se.tolv.feedback.duty.EscalationTo;
import se.tolv.platform.identity.Role;

/** Who is told of what is owed in a recruitment. */
@ApplicationScoped
class Recipients {

    /** The people as they were when it was read: once for each run of the sweep. */
    class Roll {

        private final Map<UUID, Set<UUID>> byUnit = new HashMap<>();
        private final Map<UUID, UUID> parents = new HashMap<>();
        private final Set<UUID> managers = new HashSet<>();
        private final Set<UUID> hr = new HashSet<>();
        private final Set<UUID> administrators = new HashSet<>();

        private Roll() {
            for (Account account : accounts()) {
                if (account.roles.contains(Role.HR_SPECIALIST)) {
                    hr.add(account.id);
                }
                if (account.roles.contains(Role.ADMINISTRATOR)) {
                    administrators.add(account.id);
                }
                if (account.roles.contains(Role.HIRING_MANAGER)) {
                    account.units.forEach(unit ->
                            byUnit.computeIfAbsent(unit, key -> new HashSet<>()).add(account.id));
                }
                managers.add(account.id);
            }
            Unit.<Unit>listAll().forEach(unit -> parents.put(unit.id, unit.parentId));
        }

        /** Nobody is forgotten because somebody has left: where there is no such person HR is told, else an administrator. */
        Set<UUID> of(EscalationTo to, UUID manager, UUID unit) {
            Set<UUID> found = switch (to) {
                case MANAGER -> managers.contains(manager) ? Set.of(manager) : Set.<UUID>of();
                case HR -> hr;
                case UNIT_HEAD -> headOf(unit, manager);
                case ADMINISTRATOR -> administrators;
            };
            if (!found.isEmpty()) {
                return found;
            }
            return hr.isEmpty() ? administrators : hr;
        }

        private Set<UUID> headOf(UUID unit, UUID manager) {
            for (UUID above = unit; above != null; above = parents.get(above)) {
                Set<UUID> heads = new HashSet<>(byUnit.getOrDefault(above, Set.of()));
                heads.remove(manager);
                if (!heads.isEmpty()) {
                    return heads;
                }
            }
            return Set.of();
        }
    }

    @Inject
    EntityManager entities;

    @Transactional
    Roll roll() {
        return new Roll();
    }

    private List<Account> accounts() {
        return entities.createQuery(
                        "select distinct a from Account a left join fetch a.roles left join fetch a.units"
                                + " where a.deactivatedAt is null",
                        Account.class)
                .getResultList();
    }
}
