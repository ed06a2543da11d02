package se.tolv.platform.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/** Puts an employer and its host names in the register, or takes it out with everything it has. */
@ApplicationScoped
public class RegisterEmployer {

    private static final Pattern KEY = Pattern.compile("[a-z][a-z0-9_]{1,40}");
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,250}[a-z0-9])?");
    private static final String UNIQUE_VIOLATION = "23505";

    @Inject
    DataSource database;

    /**
     * The register's rows are committed last: an employer whose making fails half-way was never there.
     *
     * @param making makes and fills the employer's schema
     * @throws IllegalArgumentException with a sentence that says what is wrong: a malformed or taken key or host name
     */
    public void register(Employer employer, List<String> hosts, Runnable making) {
        check(
                KEY.matcher(employer.key()).matches(),
                "The key '" + employer.key() + "' must be 2-41 letters a-z, digits or _, a letter first.");
        check(!employer.name().isBlank() && employer.name().length() <= 200, "The name must have 1-200 characters.");
        check(!hosts.isEmpty(), "Name at least one host.");
        hosts.forEach(host -> check(HOST.matcher(host).matches(), "'" + host + "' is no host name in lower case."));
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            insert(employer, hosts, connection);
            try {
                making.run();
            } catch (RuntimeException failed) {
                connection.rollback();
                dropSchema(employer, connection);
                connection.commit();
                throw failed;
            }
            connection.commit();
        } catch (SQLException e) {
            check(!UNIQUE_VIOLATION.equals(e.getSQLState()), "The key or a host name belongs to an employer already.");
            throw new IllegalStateException("The employer could not be registered", e);
        }
    }

    private static void insert(Employer employer, List<String> hosts, Connection connection) throws SQLException {
        execute(
                connection,
                "insert into registry.employer (key, name, schema_name) values (?, ?, ?)",
                employer.key(),
                employer.name(),
                employer.schema());
        for (String host : hosts) {
            execute(
                    connection,
                    "insert into registry.employer_host (host, employer_key) values (?, ?)",
                    host,
                    employer.key());
        }
    }

    /** From now on it is one that anybody may try, where the demo is wanted. */
    public void markAsDemo(Employer employer) {
        try (Connection connection = database.getConnection()) {
            execute(connection, "update registry.employer set demo = true where key = ?", employer.key());
        } catch (SQLException e) {
            throw new IllegalStateException("The employer could not be marked", e);
        }
    }

    /** Removes the employer and every row it has. It cannot be undone. */
    public void remove(Employer employer) {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, "delete from registry.employer where key = ?", employer.key());
            dropSchema(employer, connection);
            connection.commit();
        } catch (SQLException e) {
            throw new IllegalStateException("The employer could not be removed", e);
        }
    }

    private static void dropSchema(Employer employer, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + employer.schema() + " cascade");
        }
    }

    private static void execute(Connection connection, String sql, String... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setString(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
