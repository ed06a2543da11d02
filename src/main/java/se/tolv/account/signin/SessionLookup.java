package se.tolv.account.signin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.identity.Actor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.language.Language;

/**
 * Finds who holds a session cookie or an API token. Runs before every request, outside any CDI request, hence one plain
 * statement against the employer's schema by name.
 */
@ApplicationScoped
public class SessionLookup {

    private static final String ACTOR = """
            with recursive managed(id) as (
                select au.unit_id from %1$s.account_unit au, holder where au.account_id = holder.account_id
                union
                select u.id from %1$s.unit u join managed m on u.parent_id = m.id),
            holder as (%2$s)
            select a.id, a.name, a.email, a.language, holder.id,
                   array(select r.role from %1$s.account_role r where r.account_id = a.id),
                   array(select id from managed),
                   holder.writes
            from holder join %1$s.account a on a.id = holder.account_id
            where a.deactivated_at is null
            """;

    private static final String SESSION =
            "select id, account_id, true as writes from %1$s.session where secret_hash = ? and expires_at > ? and revoked_at is null";
    private static final String TOKEN =
            "select id, account_id, scope = 'WRITE' as writes from %1$s.api_token where secret_hash = ? and expires_at > ? and revoked_at is null";

    /**
     * @param writes false: the token only reads
     */
    public record Holder(Actor actor, boolean writes) {}

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    public Optional<Holder> ofSession(Employer employer, String secret) {
        return holder(employer, secret, SESSION, Actor.Via.PAGE);
    }

    public Optional<Holder> ofToken(Employer employer, String secret) {
        return holder(employer, secret, TOKEN, Actor.Via.API);
    }

    private Optional<Holder> holder(Employer employer, String secret, String source, Actor.Via via) {
        String sql = ACTOR.formatted(employer.schema(), source.formatted(employer.schema()));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, Secrets.hash(secret));
            statement.setTimestamp(2, Timestamp.from(clock.instant()));
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row, via)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The session could not be looked up", e);
        }
    }

    private static Holder read(ResultSet row, Actor.Via via) throws SQLException {
        String language = row.getString(4);
        Actor actor = new Actor(
                row.getObject(1, UUID.class),
                row.getString(2),
                row.getString(3),
                roles(row.getArray(6)),
                Set.of((UUID[]) row.getArray(7).getArray()),
                via,
                row.getObject(5, UUID.class),
                language == null ? null : Language.valueOf(language));
        return new Holder(actor, row.getBoolean(8));
    }

    private static Set<Role> roles(Array names) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : (String[]) names.getArray()) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }
}
