package se.tolv.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.tolv.platform.database.Locks;
import se.tolv.platform.identity.Role;

/** An employer keeps at least one administrator who can sign in. */
@ApplicationScoped
class LastAdministrator {

    @Inject
    Locks locks;

    /** Whether this is the only one. Two administrators who remove each other at the same moment wait for one another. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean is(Account account) {
        if (!account.isActive() || !account.roles.contains(Role.ADMINISTRATOR)) {
            return false;
        }
        locks.take("administrators");
        return Account.count(
                        "?1 member of roles and deactivatedAt is null and id != ?2", Role.ADMINISTRATOR, account.id)
                == 0;
    }
}
