package se.tolv.account.password;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
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

    /** Fewer different characters than this are as good as one. */
    private static final int DIFFERENT = 5;

    private static final String ROW = "0123456789".repeat(LONGEST / 10 + 1);
    private static final String BACKWARDS = "9876543210".repeat(LONGEST / 10 + 1);

    /** As a Swedish personal number begins. */
    private static final Pattern BIRTHDAY = Pattern.compile("(19|20)?\\d\\d(0[1-9]|1[0-2])([0-2]\\d|3[01])\\d{4}$");

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

    /**
     * One of the words that everybody chooses, with or without digits and signs around it; hardly any two characters that differ;
     * digits in a row, or those of a birthday and what follows it.
     */
    static boolean isCommon(String password) {
        String letters = password.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        boolean monotonous = password.codePoints().distinct().count() < DIFFERENT;
        return monotonous || COMMON.contains(letters) || (letters.isEmpty() && isCommonNumber(password));
    }

    private static boolean isCommonNumber(String password) {
        String digits = password.replaceAll("\\D", "");
        return BIRTHDAY.matcher(digits).lookingAt() || ROW.contains(digits) || BACKWARDS.contains(digits);
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
