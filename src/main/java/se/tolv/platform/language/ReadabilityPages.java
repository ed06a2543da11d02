package se.tolv.platform.language;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.identity.Role;

/**
 * The LIX figure of a Swedish text while it is being written. A page puts {@code {#lix id="textSv" value=form.textSv /}}
 * after the field with that id and name; the figure follows the typing.
 */
@Path("/readability")
@Produces(MediaType.TEXT_HTML)
public class ReadabilityPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance figure(String text);
    }

    /**
     * @param field the name of the field whose text is measured; where several fields have it, all of them together
     */
    @POST
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(hidden = true)
    public TemplateInstance figure(
            @QueryParam("field") @DefaultValue("text") String field, MultivaluedMap<String, String> typed) {
        return Templates.figure(String.join("\n", typed.getOrDefault(field, List.of())));
    }

    /** For templates, {@code {lix:of(text)}}: the figure, or null where the text is too short for one. */
    @TemplateExtension(namespace = "lix")
    static Lix of(String text) {
        return text == null ? null : Lix.of(text).orElse(null);
    }
}
