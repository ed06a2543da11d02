package se.tolv.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.hibernate.exception.JDBCConnectionException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseAwayTest {

    @ParameterizedTest
    @ValueSource(strings = {"08001", "08006", "53100", "53300", "57P01", "57P03", "25006"})
    void fault_thatPasses_isTheDatabasesWhereverItStands(String code) {
        SQLException refused = new SQLException("away", code);
        assertThat(DatabaseAway.isCauseOf(refused)).isTrue();
        assertThat(DatabaseAway.isCauseOf(new JDBCConnectionException("in Hibernate's words", refused)))
                .isTrue();
        IllegalStateException ending = new IllegalStateException("at the end of a transaction");
        ending.addSuppressed(refused);
        assertThat(DatabaseAway.isCauseOf(new RuntimeException(ending))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"23505", "42P01", "22001", "40P01", "57014"})
    void fault_ofAStatement_isOurs(String code) {
        assertThat(DatabaseAway.isCauseOf(new RuntimeException(new SQLException("wrong", code))))
                .isFalse();
    }

    @Test
    void fault_withoutDatabase_isOurs() {
        IllegalStateException one = new IllegalStateException("one");
        one.initCause(new IllegalArgumentException("other", one));
        assertThat(DatabaseAway.isCauseOf(one)).isFalse();
    }
}
