package se.tolv.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.employer.CurrentEmployer;

/** What an employer must tell everyone: how accessible the pages are (DOS-lagen), and what becomes of personal data (GDPR 13). */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class AboutPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance accessibility(String employer);

        static native TemplateInstance privacy(String employer);
    }

    @Inject
    CurrentEmployer employer;

    @GET
    @Path("accessibility")
    @Operation(hidden = true)
    public TemplateInstance accessibility() {
        return Templates.accessibility(employer.get().name());
    }

    @GET
    @Path("privacy")
    @Operation(hidden = true)
    public TemplateInstance privacy() {
        return Templates.privacy(employer.get().name());
    }
}
