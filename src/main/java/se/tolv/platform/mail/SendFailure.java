package se.tolv.platform.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
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
        Throwable cause = failed.getCause() == null ? failed : failed.getCause();
        return new SendFailure(cause.getClass().getSimpleName(), false);
    }

    /** Of one mail. A recipient or a content that the server refuses for good it refuses with 500 or more (RFC 5321 4.2.1). */
    static SendFailure ofMail(MessagingException failed) {
        if (failed instanceof AddressException) {
            return new SendFailure(failed.getClass().getSimpleName(), true);
        }
        SMTPAddressFailedException recipient = within(failed, SMTPAddressFailedException.class);
        if (recipient != null) {
            return answer(recipient.getReturnCode(), true);
        }
        SMTPSendFailedException mail = within(failed, SMTPSendFailedException.class);
        if (mail != null && mail.getReturnCode() > 0) {
            return answer(mail.getReturnCode(), !mail.getCommand().startsWith("MAIL"));
        }
        return ofServer(failed);
    }

    private static SendFailure answer(int code, boolean ofRecipientOrContent) {
        return new SendFailure("SMTP " + code, ofRecipientOrContent && code >= 500 && code != SIGN_IN_FIRST);
    }

    private static <T extends MessagingException> T within(MessagingException failed, Class<T> type) {
        for (Exception cause = failed; cause instanceof MessagingException next; cause = next.getNextException()) {
            if (type.isInstance(next)) {
                return type.cast(next);
            }
        }
        return null;
    }
}
