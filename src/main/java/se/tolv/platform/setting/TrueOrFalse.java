package se.tolv.platform.setting;

import java.util.Locale;
import org.eclipse.microprofile.config.spi.Converter;

/** A choice between two, where a slip of the pen must not choose. */
public class TrueOrFalse implements Converter<Boolean> {

    private static final long serialVersionUID = 1L;

    @Override
    public Boolean convert(String value) {
        return switch (value.strip().toLowerCase(Locale.ROOT)) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("(write true or false)");
        };
    }
}
