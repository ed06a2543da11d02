package se.tolv.reference.sign;

import java.util.Locale;
import java.util.Set;

/** Mail providers where anybody can get an address, without an employer. */
final class FreeMail {

    /** By the part before the top domain, for most of them have one in many countries. */
    private static final Set<String> PROVIDERS = Set.of(
            "gmail",
            "googlemail",
            "hotmail",
            "outlook",
            "live",
            "msn",
            "yahoo",
            "ymail",
            "icloud",
            "me",
            "mac",
            "aol",
            "proton",
            "protonmail",
            "tutanota",
            "gmx",
            "mail",
            "zoho",
            "telia",
            "bredband",
            "comhem",
            "spray",
            "bahnhof");

    private FreeMail() {}

    static boolean is(String email) {
        String domain = email.substring(email.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
        String[] labels = domain.split("\\.");
        boolean country = labels.length == 3 && labels[1].equals("co");
        return (labels.length == 2 || country) && PROVIDERS.contains(labels[0]);
    }
}
