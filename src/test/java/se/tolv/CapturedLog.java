package se.tolv;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.LogContext;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** Keeps what is logged while a test listens. */
public final class CapturedLog extends Handler implements AfterEachCallback {

    private final List<ExtLogRecord> records = new CopyOnWriteArrayList<>();
    private final Map<Logger, Optional<Level>> listened = new HashMap<>();

    /** Until the end of the test. */
    public void listenTo(String category, Level level) {
        Logger logger = LogContext.getLogContext().getLogger(category);
        listened.put(logger, Optional.ofNullable(logger.getLevel()));
        logger.setLevel(level);
        logger.addHandler(this);
    }

    public List<ExtLogRecord> records() {
        return records;
    }

    public List<String> lines() {
        return records.stream().map(ExtLogRecord::getFormattedMessage).toList();
    }

    @Override
    public void publish(LogRecord logged) {
        ExtLogRecord kept = ExtLogRecord.wrap(logged);
        kept.copyAll();
        records.add(kept);
    }

    @Override
    public void afterEach(ExtensionContext context) {
        listened.forEach((logger, before) -> {
            logger.removeHandler(this);
            logger.setLevel(before.orElse(null));
        });
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
