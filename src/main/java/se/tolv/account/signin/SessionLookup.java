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
import java.time.Duration;
import java.time.Instant;
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
                   holder.writes, holder.last_seen_at
            from holder join %1$s.account a on a.id = holder.account_id
            where a.deactivated_at is null
            """;

    private static final String SESSION = """
            select id, account_id, true as writes, last_seen_at from %1$s.session
            where secret_hash = ? and expires_at > ? and last_seen_at > ? and revoked_at is null
            """;

    private static final String TOKEN = """
            select id, account_id, scope = 'WRITE' as writes, null::timestamptz as last_seen_at from %1$s.api_token
            where secret_hash = ? and expires_at > ? and revoked_at is null
            """;

    private static final String SEEN = "update %s.session set last_seen_at = ? where id = ? and last_seen_at < ?";

    /** A session is not written more often. */
    private static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    /**
     * @param writes false: the token only reads
     * @param seenAt when the session was last used, to the minute; null for a token
     */
    public record Holder(Actor actor, boolean writes, Instant seenAt) {}

    @Inject
    DataSource database;

    @Inject
    Clock clock;

    /**
     * @param byItself whether the page asks by itself, which nobody's presence is concluded from
     */
    public Optional<Holder> ofSession(Employer employer, String secret, boolean byItself) {
        Instant now = clock.instant();
        Optional<Holder> holder = holder(employer, secret, SESSION, Actor.Via.PAGE, now, now.minus(SignIn.IDLE));
        holder.filter(found -> !byItself && found.seenAt().isBefore(now.minus(SEEN_EVERY)))
                .ifPresent(found -> seen(employer, found.actor().session(), now));
        return holder;
    }

    public Optional<Holder> ofToken(Employer employer, String secret) {
        return holder(employer, secret, TOKEN, Actor.Via.API, clock.instant());
    }

    private Optional<Holder> holder(
            Employer employer, String secret, String source, Actor.Via via, Instant... moments) {
        String sql = ACTOR.formatted(employer.schema(), source.formatted(employer.schema()));
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, Secrets.hash(secret));
            for (int i = 0; i < moments.length; i++) {
                statement.setTimestamp(i + 2, Timestamp.from(moments[i]));
            }
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? Optional.of(read(row, via)) : Optional.empty();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The session could not be looked up", e);
        }
    }

    private void seen(Employer employer, UUID session, Instant now) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(SEEN.formatted(employer.schema()))) {
            statement.setTimestamp(1, Timestamp.from(now));
            statement.setObject(2, session);
            statement.setTimestamp(3, Timestamp.from(now));
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("The session could not be kept", e);
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
        Timestamp seenAt = row.getTimestamp(9);
        return new Holder(actor, row.getBoolean(8), seenAt == null ? null : seenAt.toInstant());
    }

    private static Set<Role> roles(Array names) throws SQLException {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String name : (String[]) names.getArray()) {
            roles.add(Role.valueOf(name));
        }
        return roles;
    }
}
