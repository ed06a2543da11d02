package se.tolv.account;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.identity.Role;

/**
 * An account in the list.
 *
 * @param units the names of the units that the person recruits for
 * @param lastSignedInAt null until the first time
 */
public record AccountRow(
        UUID id,
        String name,
        String email,
        List<Role> roles,
        List<String> units,
        AccountStatus status,
        Instant lastSignedInAt) {}
