package se.tolv.portal;

import io.quarkus.qute.TemplateExtension;

/** Amounts of money as people write them: {@code 32 500}, in both languages. */
@TemplateExtension
public class Kronor {

    /** The thousands set apart by a space that does not break. */
    static String kronor(int amount) {
        return Integer.toString(amount).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u00a0");
    }
}
