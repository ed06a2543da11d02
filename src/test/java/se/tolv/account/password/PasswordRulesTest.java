package se.tolv.account.password;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234",
                "Lösenord2026!",
                "SOMMAREN-2026",
                "qwertyuiop123",
                "199001011234",
                "aaaaaaaaaaaaaaa",
                "!!!!!!!!!!!!",
                "Välkommen123!",
                "19900101-1234",
                "123456789012",
                "9876-5432-1098",
                "1a1a1a1a1a1a1a1a"
            })
    void isCommon_aWordEverybodyTries_isRefused(String password) {
        assertThat(PasswordRules.isCommon(password)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "korrekt häst batteri",
                "mossa-tiger-klocka",
                "kPz7vQ2mXw9s",
                "пароль-для-работы",
                "840271936518",
                "!7?4%2&9#1*5",
                "ab1c-2d3e-4f5g"
            })
    void isCommon_somethingOfOnesOwn_isNot(String password) {
        assertThat(PasswordRules.isCommon(password)).isFalse();
    }
}
