package se.tolv.platform.employer;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/** Runs work that no request started, one employer at a time, each in a context of its own. */
@ApplicationScoped
public class EmployerWork {

    private static final Logger LOG = Logger.getLogger(EmployerWork.class);

    @Inject
    Employers employers;

    @Inject
    CurrentEmployer current;

    @Inject
    MeterRegistry metrics;

    /**
     * Runs a job for every employer, and measures how long it takes for each. One employer's failure is logged and counted, and does
     * not stop the next one's work.
     *
     * @param job what it is called in the log and among the metrics
     */
    public void forEach(String job, Runnable work) {
        Timer time = metrics.timer("tolv.job", "name", job);
        Counter failures = metrics.counter("tolv.job.failures", "name", job);
        for (Employer employer : employers.all()) {
            try {
                time.record(() -> in(employer, () -> {
                    work.run();
                    return null;
                }));
            } catch (RuntimeException e) {
                failures.increment();
                LOG.errorf(e, "The job %s failed for employer %s", job, employer.key());
            }
        }
    }

    public <T> T in(Employer employer, Supplier<T> work) {
        ManagedContext context = Arc.container().requestContext();
        var outer = context.getStateIfActive();
        if (outer != null) {
            context.deactivate();
        }
        context.activate();
        try {
            current.set(employer);
            return work.get();
        } finally {
            context.terminate();
            if (outer != null) {
                context.activate(outer);
            }
        }
    }
}
