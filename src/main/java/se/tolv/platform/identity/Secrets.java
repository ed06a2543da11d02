package se.tolv.platform.identity;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** Random secrets that a person or a program holds, and the hash of them that the database holds. */
public final class Secrets {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** As many characters as {@link #next} has, standing by themselves. */
    private static final Pattern SECRET = Pattern.compile("(?<![\\w-])[\\w-]{43}(?![\\w-])");

    private static final String MASK = "***";

    private Secrets() {}

    /** 256 random bits, safe in an address. */
    public static String next() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The text with three asterisks for each secret in it: for what is logged. */
    public static String masked(String text) {
        return SECRET.matcher(text).replaceAll(MASK);
    }

    /** Whether {@link #masked} has taken a secret out of the text. */
    public static boolean isMasked(String text) {
        return text.contains(MASK);
    }

    /** So many random digits, for a person to type. */
    public static String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(RANDOM.nextInt(10));
        }
        return digits.toString();
    }

    /** SHA-256 in hexadecimal: enough for a secret that is random, and quick enough for every request. */
    public static String hash(String secret) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(secret.getBytes(UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
