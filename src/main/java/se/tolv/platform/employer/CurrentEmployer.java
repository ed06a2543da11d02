package se.tolv.platform.employer;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Optional;

/** The employer that the current request or job works for. */
@RequestScoped
public class CurrentEmployer {

    @Inject
    Employers employers;

    @Inject
    Instance<RoutingContext> request;

    private Employer employer;

    /**
     * @throws UnknownEmployer where the request's host name is no employer's
     */
    public Employer get() {
        return find().orElseThrow(UnknownEmployer::new);
    }

    public Optional<Employer> find() {
        if (employer == null && request.isResolvable()) {
            employer = employers
                    .atHost(
                            request.get().request().authority() == null
                                    ? null
                                    : request.get().request().authority().host())
                    .orElse(null);
        }
        return Optional.ofNullable(employer);
    }

    /** Says whose data a job works on; see {@link EmployerWork}. */
    void set(Employer employer) {
        this.employer = employer;
    }
}
