package se.tolv.account.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import se.tolv.account.AccountMessages;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;

/**
 * What a password must be, after NIST SP 800-63B: long, and not one that everybody tries first. No rule asks for digits or
 * signs, for they make passwords harder to remember and no harder to guess.
 */
@ApplicationScoped
public class PasswordRules {

    static final int SHORTEST = 12;
    /** Hashing must not become a way to keep the server busy. */
    static final int LONGEST = 200;

    private static final Set<String> COMMON = readCommon();

    @Inject
    Texts texts;

    /** Adds what is wrong with the password to the errors. */
    public void check(String field, String password, FieldErrors errors) {
        AccountMessages messages = texts.of(AccountMessages.class);
        if (password == null || password.codePointCount(0, password.length()) < SHORTEST) {
            errors.add(field, messages.passwordTooShort(SHORTEST));
        } else if (password.length() > LONGEST) {
            errors.add(field, messages.passwordTooLong(LONGEST));
        } else if (isCommon(password)) {
            errors.add(field, messages.passwordTooCommon());
        }
    }

    /** Only digits and signs, or one of the words that everybody chooses with some of them around it. */
    static boolean isCommon(String password) {
        String letters = password.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return letters.chars().distinct().count() < 2 || COMMON.contains(letters);
    }

    private static Set<String> readCommon() {
        try (InputStream file = PasswordRules.class.getResourceAsStream("/account/common-passwords.txt")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
