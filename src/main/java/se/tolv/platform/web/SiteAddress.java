package se.tolv.platform.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import se.tolv.platform.employer.CurrentEmployer;
import se.tolv.platform.employer.Employers;

/** Where the current employer's pages are, for links that leave them: in mails. */
@ApplicationScoped
public class SiteAddress {

    @Inject
    CurrentEmployer employer;

    @Inject
    Employers employers;

    @Inject
    Instance<RoutingContext> request;

    @ConfigProperty(name = "quarkus.http.port")
    int port;

    /**
     * The whole address of a page. In a request its host is the one the request came to, which is known to be the
     * employer's; in a job it is the employer's first host name.
     *
     * @param path begins with a slash
     */
    public String of(String path) {
        HttpServerRequest current = currentRequest();
        if (current != null) {
            return current.scheme() + "://" + current.authority() + path;
        }
        String host = employers.firstHostOf(employer.get());
        return (host.equals("localhost") ? "http://localhost:" + port : "https://" + host) + path;
    }

    private HttpServerRequest currentRequest() {
        try {
            return request.isResolvable() ? request.get().request() : null;
        } catch (RuntimeException outsideOfARequest) {
            return null;
        }
    }
}
