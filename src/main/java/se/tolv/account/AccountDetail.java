package se.tolv.account;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.tolv.platform.identity.Role;

/**
 * One account, as an administrator sees it.
 *
 * @param units the keys of the units that the person recruits for
 * @param lastSignedInAt null until the first time
 */
public record AccountDetail(
        UUID id,
        int version,
        String name,
        String email,
        List<Role> roles,
        Set<UUID> units,
        AccountStatus status,
        Instant createdAt,
        Instant lastSignedInAt) {

    static AccountDetail of(Account account) {
        return new AccountDetail(
                account.id,
                account.version,
                account.name,
                account.email,
                account.roles.stream().sorted().toList(),
                Set.copyOf(account.units),
                account.status(),
                account.createdAt,
                account.lastSignedInAt);
    }

    public boolean isActive() {
        return status != AccountStatus.DEACTIVATED;
    }

    public boolean isInvited() {
        return status == AccountStatus.INVITED;
    }

    /** The account as the form that changes it. */
    AccountForm form() {
        AccountForm form = new AccountForm();
        form.name = name;
        form.email = email;
        form.roles.addAll(roles);
        form.units.addAll(units);
        return form;
    }
}
