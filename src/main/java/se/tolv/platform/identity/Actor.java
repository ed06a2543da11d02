package se.tolv.platform.identity;

import java.security.Principal;
import java.util.Set;
import java.util.UUID;
import se.tolv.platform.language.Language;

/**
 * Who is acting: a signed-in member of staff, a candidate behind a link, or Tolv itself.
 *
 * @param id the account's or the candidate's key; null for the public and for Tolv itself
 * @param units the units this person manages, those below them included
 * @param via how the action arrives
 * @param session the session this request belongs to; null unless signed in by page
 * @param language the person's own choice; null where none was made
 */
public record Actor(
        UUID id, String name, String email, Set<Role> roles, Set<UUID> units, Via via, UUID session, Language language)
        implements Principal {

    /** The channel of an action, as the audit trail names it. */
    public enum Via {
        PAGE,
        API,
        PUBLIC,
        SYSTEM
    }

    public static final Actor SYSTEM = new Actor(null, "Tolv", null, Set.of(), Set.of(), Via.SYSTEM, null, null);
    public static final Actor PUBLIC = new Actor(null, "", null, Set.of(), Set.of(), Via.PUBLIC, null, null);

    @Override
    public String getName() {
        return name;
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Role... wanted) {
        for (Role role : wanted) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    public boolean manages(UUID unit) {
        return units.contains(unit);
    }
}
