package se.tolv.account.me;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;

/**
 * The person who asks.
 *
 * @param units the units that the person recruits for, those below them not listed
 * @param language null where the browser's is spoken
 */
public record Me(
        UUID id, int version, String name, String email, List<Role> roles, Set<UUID> units, Language language) {

    static Me of(Account account) {
        return new Me(
                account.id,
                account.version,
                account.name,
                account.email,
                account.roles.stream().sorted().toList(),
                Set.copyOf(account.units),
                account.language);
    }

    MeForm form() {
        MeForm form = new MeForm();
        form.name = name;
        form.language = language;
        return form;
    }
}
