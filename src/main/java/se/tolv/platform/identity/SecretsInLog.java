package se.tolv.platform.identity;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import org.jboss.logmanager.ExtLogRecord;

/** Masks secrets in every line of the log: frameworks write the addresses of requests, and a link's address holds its secret. */
@LoggingFilter(name = "secrets")
public final class SecretsInLog implements Filter {

    @Override
    public boolean isLoggable(LogRecord logged) {
        if (logged instanceof ExtLogRecord line && line.getFormattedMessage() != null) {
            line.setMessage(Secrets.masked(line.getFormattedMessage()), ExtLogRecord.FormatStyle.NO_FORMAT);
        }
        return true;
    }
}
