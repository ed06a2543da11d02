package se.tolv.platform.employer;

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

    /** Runs the work for every employer. One employer's failure is logged and does not stop the next one's work. */
    public void forEach(Runnable work) {
        for (Employer employer : employers.all()) {
            try {
                in(employer, () -> {
                    work.run();
                    return null;
                });
            } catch (RuntimeException e) {
                LOG.errorf(e, "Work failed for employer %s", employer.key());
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
