package se.tolv.vacancy;

import java.text.Normalizer;
import java.util.Locale;

/** Words in letters that an address can have. */
public final class Slug {

    private Slug() {}

    /** Small letters without marks, figures, and hyphens between; empty where the words have none of them. */
    public static String of(String words) {
        return Normalizer.normalize(words.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }
}
