package se.tolv.platform.employer;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Figures among the metrics that each employer has its own of. They stand as they were last set. */
@ApplicationScoped
public class EmployerGauges {

    private record Key(String name, Tags tags) {}

    @Inject
    MeterRegistry metrics;

    @Inject
    CurrentEmployer employer;

    private final Map<Key, AtomicLong> figures = new ConcurrentHashMap<>();

    /**
     * Sets a figure of the current employer.
     *
     * @param tags name and value by turns, besides {@code employer}
     */
    public void set(String name, long value, String... tags) {
        Key key = new Key(name, Tags.of(tags).and("employer", employer.get().key()));
        figures.computeIfAbsent(key, missing -> metrics.gauge(name, missing.tags(), new AtomicLong()))
                .set(value);
    }
}
