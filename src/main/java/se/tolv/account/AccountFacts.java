package se.tolv.account;

import java.util.List;
import se.tolv.account.unit.Unit;
import se.tolv.platform.identity.Role;

/** What the audit trail keeps of an account, before and after a change: units by name, as people read it. */
record AccountFacts(String name, String email, List<Role> roles, List<String> units) {

    static AccountFacts of(Account account) {
        List<String> units = account.units.isEmpty()
                ? List.of()
                : Unit.<Unit>list("id in ?1 order by name", account.units).stream()
                        .map(unit -> unit.name)
                        .toList();
        return new AccountFacts(
                account.name, account.email, account.roles.stream().sorted().toList(), units);
    }
}
