package se.tolv.platform.setting;

import com.cronutils.model.CronType;
import com.cronutils.model.definition.CronDefinitionBuilder;
import com.cronutils.parser.CronParser;
import io.quarkus.scheduler.common.runtime.util.SchedulerUtils;
import org.eclipse.microprofile.config.spi.Converter;

/**
 * At which times of the clock something is done.
 *
 * @param cron in Quartz' notation: second, minute, hour, day, month, day of the week; or {@code off}: never
 */
public record Timetable(String cron) {

    /** Understands what the scheduler understands. */
    public static final class Reader implements Converter<Timetable> {

        private static final long serialVersionUID = 1L;

        @Override
        public Timetable convert(String value) {
            if (!SchedulerUtils.isOff(value)) {
                check(value);
            }
            return new Timetable(value);
        }

        private static void check(String value) {
            try {
                new CronParser(CronDefinitionBuilder.instanceDefinitionFor(CronType.QUARTZ)).parse(value);
            } catch (IllegalArgumentException unreadable) {
                throw new IllegalArgumentException(
                        "(write second, minute, hour, day, month and day of the week, such as 0 30 6 * * ?; or off)",
                        unreadable);
            }
        }
    }
}
