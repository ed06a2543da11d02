package se.tolv.platform.employer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;

/** The register of employers, which stands in the schema {@code registry}, outside all of theirs. */
@ApplicationScoped
public class Employers {

    private static final String SELECT = "select e.key, e.name, e.schema_name, e.demo from registry.employer e ";

    @Inject
    DataSource database;

    /** An employer's host names hardly ever change; one that is added here or by another node is found at its first request. */
    private final Map<String, Employer> byHost = new ConcurrentHashMap<>();

    /** The employer whose pages this host name shows; a port is ignored. */
    public Optional<Employer> atHost(String host) {
        String name = withoutPort(host);
        Employer known = byHost.get(name);
        if (known != null) {
            return Optional.of(known);
        }
        Optional<Employer> found =
                select(SELECT + "join registry.employer_host h on h.employer_key = e.key where h.host = ?", name)
                        .stream()
                        .findFirst();
        found.ifPresent(employer -> byHost.put(name, employer));
        return found;
    }

    public Optional<Employer> withKey(String key) {
        return select(SELECT + "where e.key = ?", key).stream().findFirst();
    }

    /**
     * @throws IllegalArgumentException with a sentence for the operator where there is none
     */
    public Employer requiredWithKey(String key) {
        return withKey(key)
                .orElseThrow(() -> new IllegalArgumentException("There is no employer with the key '" + key + "'."));
    }

    public List<Employer> all() {
        return select(SELECT + "order by e.key");
    }

    /** The employer's host name that comes first by length, then by letters: the one that links name. */
    public String firstHostOf(Employer employer) {
        return hostsOf(employer).get(0);
    }

    /** All its host names, the one that links name first. */
    public List<String> hostsOf(Employer employer) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(
                        "select host from registry.employer_host where employer_key = ? order by host ~ '^[0-9.]+$', length(host), host")) {
            statement.setString(1, employer.key());
            try (ResultSet rows = statement.executeQuery()) {
                List<String> hosts = new ArrayList<>();
                while (rows.next()) {
                    hosts.add(rows.getString(1));
                }
                return hosts;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register of employers could not be read", e);
        }
    }

    private List<Employer> select(String sql, String... parameters) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<Employer> employers = new ArrayList<>();
                while (rows.next()) {
                    employers.add(
                            new Employer(rows.getString(1), rows.getString(2), rows.getString(3), rows.getBoolean(4)));
                }
                return employers;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The register of employers could not be read", e);
        }
    }

    private static String withoutPort(String host) {
        if (host == null) {
            return "";
        }
        int colon = host.lastIndexOf(':');
        String name = colon > host.lastIndexOf(']') ? host.substring(0, colon) : host;
        return name.toLowerCase(Locale.ROOT);
    }
}
