package se.tolv.platform.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Keys that sort by time. */
class KeysTest {

    @Test
    void firstOf_aMoment_liesBetweenTheKeysBeforeAndAfterIt() {
        UUID key = Keys.next();
        Instant now = Instant.now();
        // As text they sort as the database sorts them.
        assertThat(key.toString())
                .isGreaterThan(Keys.firstOf(now.minusSeconds(60)).toString())
                .isLessThan(Keys.firstOf(now.plusSeconds(60)).toString());
        assertThat(Keys.firstOf(now).version()).isEqualTo(7);
        assertThat(Keys.firstOf(now).variant()).isEqualTo(2);
    }
}
