package se.tolv.reference.sign;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FreeMailTest {

    @ParameterizedTest
    @CsvSource({
        "anna@gmail.com, true",
        "anna@Hotmail.SE, true",
        "anna@yahoo.co.uk, true",
        "anna@telia.com, true",
        "anna@botkyrka.se, false",
        "anna@mail.botkyrka.se, false",
        "gmail@botkyrka.se, false",
        "anna@notgmail.com, false"
    })
    void address_atAProviderForEverybody_isFree(String email, boolean free) {
        assertThat(FreeMail.is(email)).isEqualTo(free);
    }
}
