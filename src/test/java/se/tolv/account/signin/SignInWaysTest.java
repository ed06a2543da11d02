package se.tolv.account.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SignInWaysTest {

    @ParameterizedTest
    @CsvSource({"true,false,true", "false,false,true", "true,true,true", "false,true,false"})
    void passwords_areTakenUnlessTheyAreTurnedOffAndThereIsAnotherWayIn(
            boolean setting, boolean organisation, boolean taken) {
        SignInWays ways = new SignInWays();
        ways.passwords = setting;
        ways.organisation = organisation;
        assertThat(ways.isPasswords()).isEqualTo(taken);
    }
}
