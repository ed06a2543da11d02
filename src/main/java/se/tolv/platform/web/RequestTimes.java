package se.tolv.platform.web;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.distribution.DistributionStatisticConfig;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.stream.DoubleStream;

/**
 * Counts answers by how long they took, so that the slowest in a hundred can be told over all nodes. A few steps only: each
 * address has them all.
 */
@Singleton
public class RequestTimes implements MeterFilter {

    private static final double[] STEPS = DoubleStream.of(10, 25, 50, 100, 250, 500, 1_000, 5_000)
            .map(millis -> millis * Duration.ofMillis(1).toNanos())
            .toArray();

    @Override
    public DistributionStatisticConfig configure(Meter.Id id, DistributionStatisticConfig config) {
        return id.getName().equals("http.server.requests")
                ? DistributionStatisticConfig.builder()
                        .serviceLevelObjectives(STEPS)
                        .build()
                        .merge(config)
                : config;
    }
}
