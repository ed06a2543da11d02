package se.tolv.architecture;

import java.util.Set;
import se.tolv.platform.identity.Role;

/** Who has to do with a recruitment, or would like to. */
enum Person {
    LEADER(Role.HIRING_MANAGER),
    HR(Role.HR_SPECIALIST),
    /** On the panel of the recruitment, with nothing in the way. */
    PANEL(Role.ASSESSOR),
    OBSERVER(Role.UNION_OBSERVER),
    ADMINISTRATOR(Role.ADMINISTRATOR),
    /** Leads recruitments of another unit. */
    OTHER_MANAGER(Role.HIRING_MANAGER),
    /** Not on the panel. */
    OTHER_ASSESSOR(Role.ASSESSOR),
    /** Whose application it is, in a session of their own page. */
    CANDIDATE(null),
    /** Has applied for the same post. */
    OTHER_CANDIDATE(null),
    /** The same as the candidate, in a session that has ended. */
    LATE_CANDIDATE(null),
    /** A candidate of another employer. */
    FOREIGN_CANDIDATE(null),
    NOBODY(null);

    /** None for those who are not staff. */
    final Set<Role> roles;

    Person(Role role) {
        roles = role == null ? Set.of() : Set.of(role);
    }

    boolean isStaff() {
        return !roles.isEmpty();
    }
}
