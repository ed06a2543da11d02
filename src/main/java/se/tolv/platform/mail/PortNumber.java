package se.tolv.platform.mail;

import org.eclipse.microprofile.config.spi.Converter;

/** A port that a server can listen at. */
public class PortNumber implements Converter<Integer> {

    private static final long serialVersionUID = 1L;

    private static final int HIGHEST = 65_535;

    @Override
    public Integer convert(String value) {
        try {
            int port = Integer.parseInt(value.strip());
            if (port > 0 && port <= HIGHEST) {
                return port;
            }
        } catch (NumberFormatException noNumber) {
            // Said below.
        }
        throw new IllegalArgumentException("(write a whole number from 1 to 65535)");
    }
}
