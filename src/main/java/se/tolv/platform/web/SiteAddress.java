package se.tolv.platform.web;

import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.ConfigProvider;
import se.tolv.platform.employer.CurrentEmployer;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.Employers;
import se.tolv.platform.setting.TolvSettings;

/** Where the current employer's pages are, for links that leave them: in mails. Nothing of it is what a request says. */
@ApplicationScoped
public class SiteAddress {

    /** Stands for the host name in the setting. */
    private static final String HOST = "{host}";

    @Inject
    CurrentEmployer employer;

    @Inject
    Employers employers;

    @Inject
    Instance<RoutingContext> request;

    @Inject
    TolvSettings settings;

    /**
     * The whole address of a page. Its host is one of the employer's in the register: the one that the request came to, or in a
     * job the first.
     *
     * @param path begins with a slash
     */
    public String of(String path) {
        Employer current = employer.get();
        HttpServerRequest asking = currentRequest();
        String host = asking == null
                ? employers.firstHostOf(current)
                : asking.authority().host();
        return settings.site().orElseGet(() -> usual(host)).replace(HOST, host) + path;
    }

    /** The port is asked for late: one that is chosen by itself is known once the application listens. */
    private static String usual(String host) {
        boolean thisMachine = host.equals("localhost") || host.endsWith(".localhost") || host.equals("127.0.0.1");
        return thisMachine
                ? "http://" + HOST + ":" + ConfigProvider.getConfig().getValue("quarkus.http.port", Integer.class)
                : "https://" + HOST;
    }

    private HttpServerRequest currentRequest() {
        try {
            return request.isResolvable() ? request.get().request() : null;
        } catch (RuntimeException outsideOfARequest) {
            return null;
        }
    }
}
