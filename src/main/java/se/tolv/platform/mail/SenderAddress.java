package se.tolv.platform.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import org.eclipse.microprofile.config.spi.Converter;

/** One address of mail, with or without a name. A wrong one would make every mail fail. */
public class SenderAddress implements Converter<InternetAddress> {

    private static final long serialVersionUID = 1L;

    @Override
    public InternetAddress convert(String value) {
        try {
            InternetAddress address = new InternetAddress(value, true);
            address.setPersonal(address.getPersonal(), "UTF-8");
            return address;
        } catch (AddressException | UnsupportedEncodingException wrong) {
            throw new IllegalArgumentException("(write an address such as Tolv <no-reply@example.org>)", wrong);
        }
    }
}
