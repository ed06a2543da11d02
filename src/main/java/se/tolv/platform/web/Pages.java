package se.tolv.platform.web;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.function.Function;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;

/** How pages answer. */
public final class Pages {

    private Pages() {}

    /** Sends on (303) whoever has left, and has the browser forget what our scripts kept in it. */
    public static Response.ResponseBuilder leaving(String to) {
        return Response.seeOther(URI.create(to)).header("Clear-Site-Data", "\"storage\"");
    }

    /**
     * Shows the form again with what was typed and what is wrong with it (422).
     *
     * @throws Problem the same one, where it is not about the form's fields
     */
    public static Response again(Problem refused, Function<FieldErrors, TemplateInstance> form) {
        if (refused.kind() != Problem.Kind.INVALID) {
            throw refused;
        }
        return Response.status(Problem.Kind.INVALID.status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(form.apply(refused.errors()).render())
                .build();
    }
}
