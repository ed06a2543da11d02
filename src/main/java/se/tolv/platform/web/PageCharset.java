package se.tolv.platform.web;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.nio.charset.StandardCharsets;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Says of every text how its letters are written, where nobody else has: of a page that was put into a response. */
public class PageCharset {

    /** Last of all filters, when the type is known. */
    @ServerResponseFilter(priority = 0)
    public void name(ContainerResponseContext response) {
        MediaType type = response.getMediaType();
        if (type != null
                && type.getType().equals("text")
                && !type.getParameters().containsKey(MediaType.CHARSET_PARAMETER)) {
            response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, type.withCharset(StandardCharsets.UTF_8.name()));
        }
    }
}
