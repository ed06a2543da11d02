package se.tolv.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;

/**
 * Why a mail could not be handed over.
 *
 * @param reason for the one who looks; never the mail's content or its recipient
 * @param isFinal whether it will be no other at the next attempt
 */
record SendFailure(String reason, boolean isFinal) {

    /** "Sign in first" says nothing of the recipient; ours to mend. */
    private static final int SIGN_IN_FIRST = 530;

    /** Of the server, which nobody reached or which let nobody in. */
    static SendFailure ofServer(MessagingException failed) {
        return new SendFailure(name(failed), false);
    }

    /** Of one mail. What a server refuses for good it refuses with a number from 500 (RFC 5321 4.2.1). */
    static SendFailure ofMail(MessagingException failed) {
        if (failed instanceof AddressException) {
            return new SendFailure("AddressException", true);
        }
        return answer(failed)
                .map(code -> new SendFailure("SMTP " + code, code >= 500 && code != SIGN_IN_FIRST))
                .orElseGet(() -> new SendFailure(name(failed), false));
    }

    /** What the server said of the recipient, else of the mail. */
    private static Optional<Integer> answer(MessagingException failed) {
        Integer ofMail = null;
        for (Exception cause = failed; cause instanceof MessagingException next; cause = next.getNextException()) {
            if (next instanceof SMTPAddressFailedException recipient) {
                return Optional.of(recipient.getReturnCode());
            }
            if (next instanceof SMTPSendFailedException mail && ofMail == null) {
                ofMail = mail.getReturnCode();
            }
        }
        return Optional.ofNullable(ofMail).filter(code -> code > 0);
    }

    private static String name(Exception failed) {
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        return cause.getClass().getSimpleName();
    }
}
