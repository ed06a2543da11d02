package se.tolv.platform.employer.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.Migrations;
import se.tolv.platform.employer.RegisterEmployer;

/**
 * Makes an employer out of a backup: in this or another database, under its own key and host names or others. All of it or
 * nothing. A backup of an earlier version of Tolv is put back as it was, and then brought to this version.
 */
@ApplicationScoped
public class RestoreEmployer {

    @Inject
    DataSource database;

    @Inject
    RegisterEmployer register;

    @Inject
    Migrations migrations;

    @Inject
    ObjectMapper json;

    /**
     * @param key null: the one that the backup has
     * @param hosts empty: those that the backup has
     * @throws IllegalArgumentException with a sentence that says what is wrong: the file is no backup or is damaged, comes
     *     from a later version of Tolv, or the key or a host name is taken
     */
    public Employer restore(Path file, String key, List<String> hosts) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            BackupManifest manifest = manifest(zip, file);
            Employer employer = Employer.of(key == null ? manifest.key() : key, manifest.name());
            register.register(employer, hosts.isEmpty() ? manifest.hosts() : hosts, () -> {
                migrations.migrate(employer, manifest.schemaVersion());
                fill(employer, manifest, zip);
                migrations.migrate(employer);
            });
            return employer;
        } catch (IOException e) {
            throw noBackup(file);
        }
    }

    private BackupManifest manifest(ZipFile zip, Path file) throws IOException {
        ZipEntry entry = zip.getEntry(BackupManifest.ENTRY);
        if (entry == null) {
            throw noBackup(file);
        }
        try (InputStream in = zip.getInputStream(entry)) {
            BackupManifest manifest = json.readValue(in, BackupManifest.class);
            if (manifest.format() != BackupManifest.FORMAT) {
                throw new IllegalArgumentException("The file " + file + " has format " + manifest.format()
                        + "; this version of Tolv reads format " + BackupManifest.FORMAT + ".");
            }
            return manifest;
        }
    }

    private static IllegalArgumentException noBackup(Path file) {
        return new IllegalArgumentException("The file " + file + " is not there, is no backup of Tolv, or is damaged.");
    }

    private void fill(Employer employer, BackupManifest manifest, ZipFile zip) {
        String schema = employer.schema();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try {
                List<EmployerTable> tables = EmployerTable.of(schema, connection);
                requireSame(tables, manifest);
                // What migrations put there is in the backup too, as the employer has it now.
                execute(
                        connection,
                        "truncate "
                                + tables.stream()
                                        .map(table -> schema + ".\"" + table.name() + "\"")
                                        .collect(Collectors.joining(", ")));
                for (EmployerTable table : tables) {
                    fill(table, employer, manifest.tables().get(table.name()), zip, connection);
                }
                connection.commit();
            } finally {
                connection.rollback();
            }
        } catch (SQLException | IOException e) {
            throw new IllegalArgumentException("The backup cannot be put back: " + e.getMessage(), e);
        }
    }

    private static void requireSame(List<EmployerTable> tables, BackupManifest manifest) {
        Set<String> names = tables.stream().map(EmployerTable::name).collect(Collectors.toSet());
        if (!names.equals(manifest.tables().keySet())) {
            throw new IllegalArgumentException("The backup has other tables than version " + manifest.schemaVersion()
                    + " of the schema: it is damaged.");
        }
    }

    private static void fill(EmployerTable table, Employer employer, long rows, ZipFile zip, Connection connection)
            throws SQLException, IOException {
        String name = employer.schema() + ".\"" + table.name() + "\"";
        // Triggers guard what people do; these rows have passed them once.
        execute(connection, "alter table " + name + " disable trigger user");
        long copied;
        try (InputStream in = zip.getInputStream(zip.getEntry(BackupManifest.entryOf(table.name())))) {
            copied = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy " + table.target(employer.schema()) + " from stdin", in);
        }
        execute(connection, "alter table " + name + " enable trigger user");
        if (copied != rows) {
            throw new IllegalArgumentException(
                    "The backup names %d rows of %s and has %d: it is damaged.".formatted(rows, table.name(), copied));
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
