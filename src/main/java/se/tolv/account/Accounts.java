package se.tolv.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Slice;

/** Reads the accounts. */
@ApplicationScoped
public class Accounts {

    private static final String STATUS = """
            case when a.deactivated_at is not null then 'DEACTIVATED'
                 when a.last_signed_in_at is null then 'INVITED'
                 else 'ACTIVE' end""";

    private static final String LIST = """
            select a.id, a.name, a.email,
                   array(select r.role from account_role r where r.account_id = a.id order by r.role) as roles,
                   array(select u.name from account_unit au join unit u on u.id = au.unit_id
                         where au.account_id = a.id order by u.name) as units,
                   %s as status, a.last_signed_in_at
            from account a
            where (:words = '' or strpos(lower(a.name), :words) > 0 or strpos(a.email, :words) > 0)
              and (:role = '' or exists (select 1 from account_role r where r.account_id = a.id and r.role = :role))
              and (:status = '' or %s = :status)
              and (lower(a.name), a.id) > (:afterName, :afterId)
            order by lower(a.name), a.id
            """.formatted(STATUS, STATUS);

    /** Comes before every key. */
    private static final UUID FIRST = new UUID(0, 0);

    @Inject
    EntityManager entities;

    /**
     * Those that are looked for, by name.
     *
     * @throws Problem 400 where the search names no role or status of ours, or its cursor is not one of ours
     */
    public Slice<AccountRow> search(AccountSearch search) {
        List<String> after = Slice.after(search.after, 2);
        Query query = entities.createNativeQuery(LIST, Tuple.class)
                .setParameter("words", search.words())
                .setParameter("role", search.roleSought().map(Enum::name).orElse(""))
                .setParameter("status", search.statusSought().map(Enum::name).orElse(""))
                .setParameter("afterName", after.isEmpty() ? "" : after.get(0))
                .setParameter("afterId", after.isEmpty() ? FIRST : Slice.key(after.get(1)))
                .setMaxResults(Slice.SIZE + 1);
        List<AccountRow> rows = ((List<?>) query.getResultList())
                .stream().map(row -> row((Tuple) row)).toList();
        return Slice.of(
                rows,
                Slice.SIZE,
                row -> List.of(row.name().toLowerCase(Locale.ROOT), row.id().toString()));
    }

    private static AccountRow row(Tuple row) {
        return new AccountRow(
                row.get(0, UUID.class),
                row.get(1, String.class),
                row.get(2, String.class),
                Arrays.stream(row.get(3, String[].class))
                        .map(Role::valueOf)
                        .sorted()
                        .toList(),
                List.of(row.get(4, String[].class)),
                AccountStatus.valueOf(row.get(5, String.class)),
                row.get(6, Instant.class));
    }

    /**
     * @throws Problem 404
     */
    public AccountDetail one(UUID id) {
        return AccountDetail.of(found(id));
    }

    /** For use cases. */
    public static Account found(UUID id) {
        return Account.<Account>findByIdOptional(id).orElseThrow(Problem::notFound);
    }

    /** Whether nobody can sign in yet: the first administrator is still to be made. */
    public boolean isEmpty() {
        return Account.findAll().range(0, 0).list().isEmpty();
    }

    /** The demo accounts that the current employer has. */
    public List<DemoEmployer.DemoAccount> demo() {
        List<String> emails = DemoEmployer.ACCOUNTS.stream()
                .map(DemoEmployer.DemoAccount::email)
                .toList();
        Set<String> present = Account.<Account>list("email in ?1 and deactivatedAt is null", emails).stream()
                .map(account -> account.email)
                .collect(Collectors.toSet());
        return DemoEmployer.ACCOUNTS.stream()
                .filter(demo -> present.contains(demo.email()))
                .toList();
    }
}
