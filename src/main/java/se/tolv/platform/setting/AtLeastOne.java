package se.tolv.platform.setting;

import org.eclipse.microprofile.config.spi.Converter;

/** How many at most, where none at all would be nonsense. */
public class AtLeastOne implements Converter<Long> {

    private static final long serialVersionUID = 1L;

    @Override
    public Long convert(String value) {
        try {
            long number = Long.parseLong(value.strip());
            if (number > 0) {
                return number;
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw new IllegalArgumentException("(write a whole number, 1 or more)");
    }
}
