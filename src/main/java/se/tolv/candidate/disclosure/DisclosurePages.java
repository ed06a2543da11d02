package se.tolv.candidate.disclosure;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;

/** Requests for merits and records: who has asked for what, and the answers. */
@Path("/disclosures")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGERS, Role.HR})
public class DisclosurePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<DisclosureRow> rows, String next, String q, String status, List<DisclosureStatus> statuses);

        static native TemplateInstance register(DisclosureForm form, FieldErrors errors);

        static native TemplateInstance one(
                DisclosureDetail request, DisclosureAnswerForm answer, RefusalForm refusal, FieldErrors errors);
    }

    @Inject
    Disclosures disclosures;

    @Inject
    RequestDisclosure requestDisclosure;

    @Inject
    AnswerDisclosure answerDisclosure;

    @Inject
    FormReader forms;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    /** Those that wait, unless another status is chosen. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("status") @DefaultValue("OPEN") String status,
            @QueryParam("after") @DefaultValue("") String after) {
        Slice<DisclosureRow> rows = disclosures.search(q, status(status), after);
        return Templates.list(
                rows.items(),
                rows.nextPage("/disclosures", Map.of("q", q, "status", status)),
                q,
                status,
                List.of(DisclosureStatus.values()));
    }

    private static DisclosureStatus status(String chosen) {
        try {
            return chosen.equals("ALL") ? null : DisclosureStatus.valueOf(chosen);
        } catch (IllegalArgumentException noStatus) {
            throw Problem.notFound();
        }
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public TemplateInstance form() {
        return Templates.register(new DisclosureForm(), FieldErrors.none());
    }

    @POST
    @Operation(hidden = true)
    public Response register(MultivaluedMap<String, String> typed) {
        DisclosureForm form = forms.read(typed, DisclosureForm.class);
        try {
            UUID id = requestDisclosure.register(Keys.ofRequest(actor.get().id(), typed.getFirst("requestKey")), form);
            return Flash.redirect("/disclosures/" + id, messages().registered());
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.register(form, errors));
        }
    }

    /** @param of whose merits the draft is to be of */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") UUID id, @QueryParam("of") UUID of) {
        DisclosureDetail request = disclosures.one(id, of);
        return Templates.one(request, request.answer(), new RefusalForm(), FieldErrors.none());
    }

    @POST
    @Path("{id}/draft")
    @Operation(hidden = true)
    public Response save(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        DisclosureAnswerForm form = forms.read(typed, DisclosureAnswerForm.class);
        try {
            answerDisclosure.save(id, Versions.ifMatch(typed.getFirst("version")), form);
        } catch (Problem refused) {
            return again(refused, id, form, new RefusalForm());
        }
        return Flash.redirect("/disclosures/" + id, messages().saved());
    }

    @POST
    @Path("{id}/answer")
    @Operation(hidden = true)
    public Response answer(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        DisclosureAnswerForm form = forms.read(typed, DisclosureAnswerForm.class);
        try {
            answerDisclosure.answer(id, Versions.ifMatch(typed.getFirst("version")), form);
        } catch (Problem refused) {
            return again(refused, id, form, new RefusalForm());
        }
        return Flash.redirect("/disclosures", messages().answered());
    }

    @POST
    @Path("{id}/refusal")
    @Operation(hidden = true)
    public Response refuse(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        RefusalForm form = forms.read(typed, RefusalForm.class);
        try {
            answerDisclosure.refuse(id, Versions.ifMatch(typed.getFirst("version")), form);
        } catch (Problem refused) {
            return again(refused, id, disclosures.one(id, null).answer(), form);
        }
        return Flash.redirect("/disclosures", messages().refused());
    }

    private Response again(Problem refused, UUID id, DisclosureAnswerForm answer, RefusalForm refusal) {
        return Pages.again(refused, errors -> Templates.one(disclosures.one(id, null), answer, refusal, errors));
    }

    private DisclosureMessages messages() {
        return texts.of(DisclosureMessages.class);
    }
}
