package se.tolv.platform.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.bootstrap.logging.InitialConfigurator;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.logging.Handler;
import java.util.logging.Level;
import javax.sql.DataSource;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.handlers.ConsoleHandler;
import org.junit.jupiter.api.Test;
import se.tolv.TolvTest;

/** No secret and no row of a table gets into the log, whoever writes the line. */
@TolvTest
class SecretsInLogTest {

    @Inject
    DataSource database;

    @Test
    void consoleLog_ofALineWithASecret_masksItAndKeepsTheRest() {
        String secret = Secrets.next();
        ExtLogRecord line = new ExtLogRecord(
                Level.SEVERE, "HTTP Request to /my/%s failed, error id: %s", ExtLogRecord.FormatStyle.PRINTF, "test");
        line.setParameters(new Object[] {secret, "01a21aa7-ba9e-7fb1-805b-c2e4c0377faa"});

        assertThat(console().getFilter().isLoggable(line)).isTrue();

        assertThat(line.getFormattedMessage())
                .isEqualTo("HTTP Request to /my/*** failed, error id: 01a21aa7-ba9e-7fb1-805b-c2e4c0377faa");
    }

    @Test
    void errorOfTheDatabase_holdsNothingOfTheRow() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create temporary table person (name text primary key)");
            statement.execute("insert into person values ('Amira Haddad')");

            assertThatThrownBy(() -> statement.execute("insert into person (name) select 'Amira' || ' Haddad'"))
                    .isInstanceOf(SQLException.class)
                    .hasMessageContaining("person_pkey")
                    .hasMessageNotContaining("Haddad");
            statement.execute("drop table person");
        }
    }

    private static Handler console() {
        return Arrays.stream(InitialConfigurator.DELAYED_HANDLER.getHandlers())
                .filter(ConsoleHandler.class::isInstance)
                .findFirst()
                .orElseThrow();
    }
}
