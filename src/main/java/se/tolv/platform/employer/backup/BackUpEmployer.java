package se.tolv.platform.employer.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.Employers;
import se.tolv.platform.employer.Migrations;

/**
 * Writes everything that one employer has to a file, as it was at one moment, while the employer works on. The file is a
 * zip archive with an entry a table, in PostgreSQL's own text form, so that it can be read without Tolv too.
 */
@ApplicationScoped
public class BackUpEmployer {

    /** It holds personal data: nobody but the operator who wrote it reads it. */
    private static final FileAttribute<?> OWNER_ONLY =
            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));

    @Inject
    DataSource database;

    @Inject
    Employers employers;

    @Inject
    Migrations migrations;

    @Inject
    ObjectMapper json;

    @Inject
    Clock clock;

    /**
     * @param file must not exist; it is there once it is whole
     * @throws IllegalArgumentException where the file exists already or cannot be written
     */
    public BackupManifest backUp(Employer employer, Path file) {
        if (Files.exists(file)) {
            throw new IllegalArgumentException("There is a file " + file + " already.");
        }
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            BackupManifest manifest;
            try (OutputStream out = create(part);
                    ZipOutputStream zip = new ZipOutputStream(new BufferedOutputStream(out))) {
                manifest = write(employer, zip);
            }
            Files.move(part, file);
            return manifest;
        } catch (IOException e) {
            throw new IllegalArgumentException("The file " + file + " cannot be written: " + e.getMessage(), e);
        } finally {
            deleteQuietly(part);
        }
    }

    private static OutputStream create(Path file) throws IOException {
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createFile(file, OWNER_ONLY);
            return Files.newOutputStream(file);
        }
        return Files.newOutputStream(file, StandardOpenOption.CREATE_NEW);
    }

    private static void deleteQuietly(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private BackupManifest write(Employer employer, ZipOutputStream zip) throws IOException {
        String version = migrations.versionOf(employer);
        Map<String, Long> rows = new LinkedHashMap<>();
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            // One moment for all tables.
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            connection.setReadOnly(true);
            try {
                for (EmployerTable table : EmployerTable.of(employer.schema(), connection)) {
                    zip.putNextEntry(new ZipEntry(BackupManifest.entryOf(table.name())));
                    rows.put(
                            table.name(),
                            connection
                                    .unwrap(PGConnection.class)
                                    .getCopyAPI()
                                    .copyOut("copy " + table.target(employer.schema()) + " to stdout", zip));
                    zip.closeEntry();
                }
                connection.commit();
            } finally {
                connection.rollback();
                connection.setReadOnly(false);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The employer's tables could not be read", e);
        }
        BackupManifest manifest = new BackupManifest(
                BackupManifest.FORMAT,
                employer.key(),
                employer.name(),
                employers.hostsOf(employer),
                version,
                clock.instant(),
                rows);
        zip.putNextEntry(new ZipEntry(BackupManifest.ENTRY));
        zip.write(json.writeValueAsBytes(manifest));
        zip.closeEntry();
        return manifest;
    }
}
