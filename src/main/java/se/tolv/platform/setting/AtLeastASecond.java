package se.tolv.platform.setting;

import io.quarkus.runtime.configuration.DurationConverter;
import java.time.Duration;
import org.eclipse.microprofile.config.spi.Converter;

/** A duration that is neither nothing nor negative: where something is waited for, nothing often means for ever. */
public class AtLeastASecond implements Converter<Duration> {

    private static final long serialVersionUID = 1L;

    private static final Duration SHORTEST = Duration.ofSeconds(1);

    @Override
    public Duration convert(String value) {
        try {
            Duration duration = DurationConverter.parseDuration(value);
            if (duration.compareTo(SHORTEST) >= 0) {
                return duration;
            }
        } catch (IllegalArgumentException noDuration) {
            // Said below.
        }
        throw new IllegalArgumentException("(write a duration of a second or more, such as 30s, 5m or 1h)");
    }
}
