package se.tolv.platform.employer.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.Employers;
import se.tolv.platform.employer.Migrations;
import se.tolv.platform.employer.RegisterEmployer;

/** One employer is written to a file and made again from it, all of it or nothing. */
@TolvTest
class BackupTest {

    private static final String TWIN = "twin";
    private static final List<String> TWIN_HOST = List.of("twin.localhost");

    @Inject
    BackUpEmployer backUp;

    @Inject
    RestoreEmployer restore;

    @Inject
    RegisterEmployer register;

    @Inject
    Employers employers;

    @Inject
    Migrations migrations;

    @Inject
    DataSource database;

    @TempDir
    Path folder;

    private Employer demo;
    private Path file;

    @BeforeEach
    void setUp() {
        demo = employers.requiredWithKey("main");
        file = folder.resolve("demo.zip");
    }

    @AfterEach
    void removeTwin() {
        employers.withKey(TWIN).ifPresent(register::remove);
    }

    @Test
    void restore_ofABackup_hasEveryRowOfEveryTable() throws SQLException {
        BackupManifest manifest = backUp.backUp(demo, file);
        Employer twin = restore.restore(file, TWIN, TWIN_HOST);

        assertThat(manifest.rows()).isGreaterThan(500);
        assertThat(contents(twin)).isEqualTo(contents(demo));
        assertThat(contents(demo).keySet())
                .containsExactlyInAnyOrderElementsOf(manifest.tables().keySet());
    }

    @Test
    void restoredEmployer_letsItsPeopleIn() throws SQLException {
        backUp.backUp(demo, file);
        restore.restore(file, TWIN, TWIN_HOST);

        String nightPost = strings("select id from employer_twin.vacancy where title ->> 'sv' = 'Undersköterska, natt'")
                .get(0);
        String session = As.nobody()
                .header("Host", "twin.localhost")
                .formParam("email", "hr@demo.example")
                .formParam("password", "tolv-demo")
                .post("/sign-in")
                .then()
                .statusCode(303)
                .extract()
                .cookie("tolv_session");
        As.nobody()
                .header("Host", "twin.localhost")
                .cookie("tolv_session", session)
                .get("/vacancies/" + nightPost)
                .then()
                .statusCode(200)
                .body(containsString("Undersköterska, natt"));
    }

    @Test
    void restoredEmployer_guardsWhatIsPublishedAsBefore() throws SQLException {
        backUp.backUp(demo, file);
        Employer twin = restore.restore(file, TWIN, TWIN_HOST);

        assertThatThrownBy(() -> execute("delete from " + twin.schema() + ".audit_entry"))
                .isInstanceOf(SQLException.class);
    }

    /** What earlier versions wrote: one of long ago, and the last one whose schema had another form. */
    @ParameterizedTest
    @ValueSource(strings = {"86", "139"})
    void restore_ofAnEarlierVersionsBackup_isBroughtToThisVersion(String schema) throws SQLException, IOException {
        Path earlier = folder.resolve("earlier.zip");
        try (InputStream in = BackupTest.class.getResourceAsStream("/backup/demo-schema-" + schema + ".zip")) {
            Files.copy(in, earlier);
        }
        Employer twin = restore.restore(earlier, TWIN, TWIN_HOST);

        assertThat(migrations.versionOf(twin)).isEqualTo(migrations.versionOf(demo));
        for (String table :
                List.of("application", "account", "vacancy", "audit_entry", "outgoing_mail", "obligation")) {
            assertThat(count("select count(*) from " + twin.schema() + "." + table))
                    .as(table)
                    .isEqualTo(rowsIn(earlier, table));
        }
    }

    private static long rowsIn(Path backup, String table) throws IOException {
        try (ZipFile zip = new ZipFile(backup.toFile());
                InputStream in = zip.getInputStream(zip.getEntry("tables/" + table))) {
            return new String(in.readAllBytes()).lines().count();
        }
    }

    @Test
    void backUp_isReadableByItsOwnerAlone() throws IOException {
        backUp.backUp(demo, file);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void backUp_whereAFileIsAlready_leavesItAlone() throws IOException {
        Files.writeString(file, "kept");

        assertThatThrownBy(() -> backUp.backUp(demo, file))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("already");
        assertThat(Files.readString(file)).isEqualTo("kept");
    }

    @Test
    void restore_ofSomethingElse_saysSo() throws IOException {
        Files.writeString(file, "no zip archive");

        assertThatThrownBy(() -> restore.restore(file, TWIN, TWIN_HOST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no backup of Tolv");
    }

    @Test
    void restore_whereATableIsCutShort_leavesNothing() throws IOException, SQLException {
        backUp.backUp(demo, file);
        Path cut = without("tables/application", file);

        assertThatThrownBy(() -> restore.restore(cut, TWIN, TWIN_HOST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("damaged");
        assertThat(employers.withKey(TWIN)).isEmpty();
        assertThat(count("select count(*) from pg_namespace where nspname = 'employer_twin'"))
                .isZero();
    }

    /** The same archive, where one entry is empty. */
    private Path without(String emptied, Path backup) throws IOException {
        Path result = folder.resolve("cut.zip");
        try (ZipFile from = new ZipFile(backup.toFile());
                ZipOutputStream to = new ZipOutputStream(Files.newOutputStream(result))) {
            for (ZipEntry entry : from.stream().toList()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                if (!entry.getName().equals(emptied)) {
                    from.getInputStream(entry).transferTo(to);
                }
                to.closeEntry();
            }
        }
        return result;
    }

    @Test
    void restore_underATakenKey_isRefusedAndChangesNothing() throws SQLException {
        backUp.backUp(demo, file);
        Map<String, String> before = contents(demo);

        assertThatThrownBy(() -> restore.restore(file, null, TWIN_HOST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("belongs to an employer already");
        assertThat(contents(demo)).isEqualTo(before);
    }

    /** A sum over all columns of all rows, table by table, whatever the order of the rows. */
    private Map<String, String> contents(Employer employer) throws SQLException {
        Map<String, String> contents = new LinkedHashMap<>();
        for (String table : strings("select tablename from pg_tables where schemaname = '" + employer.schema()
                + "' and tablename <> 'flyway_schema_history' order by tablename")) {
            contents.put(
                    table,
                    strings(
                                    "select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') from "
                                            + employer.schema() + "." + table + " t")
                            .get(0));
        }
        return contents;
    }

    private long count(String sql) throws SQLException {
        return Long.parseLong(strings(sql).get(0));
    }

    private List<String> strings(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> strings = new ArrayList<>();
            while (rows.next()) {
                strings.add(rows.getString(1));
            }
            return strings;
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
