package se.tolv.platform.setting;

import io.quarkus.scheduler.common.runtime.util.SchedulerUtils;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * How often something is done.
 *
 * @param length empty: never
 */
public record Interval(Optional<Duration> length) {

    /** Understands what the scheduler understands. */
    public static final class Reader implements Converter<Interval> {

        private static final long serialVersionUID = 1L;

        @Override
        public Interval convert(String value) {
            return new Interval(
                    SchedulerUtils.isOff(value) ? Optional.empty() : Optional.of(new AtLeastASecond().convert(value)));
        }
    }
}
