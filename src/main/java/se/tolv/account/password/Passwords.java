package se.tolv.account.password;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;

/**
 * Passwords are kept as Argon2id (RFC 9106) with the parameters that OWASP's Password Storage Cheat Sheet names: 19 MiB,
 * two passes, one lane.
 */
public final class Passwords {

    private static final Argon2Function ARGON2ID = Argon2Function.getInstance(19_456, 2, 1, 32, Argon2.ID);

    /** Compared with where there is no account, so that the answer takes as long as where there is one. */
    private static final String NOBODYS = hash("nobody's password");

    private Passwords() {}

    public static String hash(String password) {
        return Password.hash(password).addRandomSalt(16).with(ARGON2ID).getResult();
    }

    /** Whether it was made with other parameters than new ones are: it is made anew when its password is typed. */
    public static boolean isOutdated(String hash) {
        return !ARGON2ID.equals(Argon2Function.getInstanceFromHash(hash));
    }

    public static boolean matches(String password, String hash) {
        boolean same = Password.check(password, hash == null ? NOBODYS : hash)
                .with(Argon2Function.getInstanceFromHash(hash == null ? NOBODYS : hash));
        return same && hash != null;
    }
}
