package se.tolv.reference.template;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.guide.GuideMessages;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;
import se.tolv.reference.template.draft.BuildReferenceTemplate;
import se.tolv.reference.template.draft.OwnQuestionForm;
import se.tolv.reference.template.draft.PublishReferenceTemplate;
import se.tolv.reference.template.draft.RoleTitleForm;

/** The reference templates: the list, one being built, one as the referee meets it, and what becomes of it. */
@Path("/reference-templates")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class ReferencePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                Slice<ReferenceRow> references, String q, boolean retired, String next, boolean mayCreate);

        static native TemplateInstance builder(
                ReferenceDetail reference, String title, String own, FieldErrors errors, String said);

        /** Everything inside the builder's frame. */
        static native TemplateInstance parts(
                ReferenceDetail reference, String title, String own, FieldErrors errors, String said);

        static native TemplateInstance preview(ReferenceDetail reference, Language language);
    }

    @Inject
    ReferenceTemplates references;

    @Inject
    ReferencePermissions permissions;

    @Inject
    BuildReferenceTemplate build;

    @Inject
    PublishReferenceTemplate life;

    @Inject
    ReferenceDocument document;

    @Inject
    FormReader forms;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    @HeaderParam("HX-Request")
    String htmx;

    @GET
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("retired") boolean retired,
            @QueryParam("after") String after) {
        Slice<ReferenceRow> found = references.list(q, retired, after, Slice.SIZE);
        String next = found.next() == null
                ? null
                : UriBuilder.fromPath("/reference-templates")
                        .queryParam("q", "{q}")
                        .queryParam("retired", retired)
                        .queryParam("after", found.next())
                        .build(q)
                        .toString();
        return Templates.list(found, q, retired, next, permissions.mayCreate());
    }

    /** A draft is built by those who may; anything else is read. */
    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") UUID id) {
        ReferenceDetail reference = references.one(id);
        return reference.isDraft()
                ? Templates.builder(reference, title(reference), "", FieldErrors.none(), null)
                : Templates.preview(reference, language.get());
    }

    @GET
    @Path("{id}/preview")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(hidden = true)
    public TemplateInstance preview(@PathParam("id") UUID id) {
        return Templates.preview(references.one(id), language.get());
    }

    @GET
    @Path("{id}/pdf")
    @Produces("application/pdf")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(hidden = true)
    public Response pdf(@PathParam("id") UUID id, @QueryParam("language") String tag) {
        return document.response(references.one(id), Language.of(tag).orElse(language.get()));
    }

    @POST
    @Path("{id}/title")
    @Operation(hidden = true)
    public Response rename(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        RoleTitleForm form = forms.read(typed, RoleTitleForm.class);
        try {
            build.rename(id, form);
        } catch (Problem refused) {
            return again(refused, id, form.roleTitle, "");
        }
        return done(id, guideMessages().saved());
    }

    @POST
    @Path("{id}/questions")
    @Operation(hidden = true)
    public Response addOwn(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        OwnQuestionForm form = forms.read(typed, OwnQuestionForm.class);
        try {
            build.addOwn(id, form);
        } catch (Problem refused) {
            return again(refused, id, null, form.text);
        }
        return done(id, messages().added());
    }

    @POST
    @Path("{id}/questions/{question}/drop")
    @Operation(hidden = true)
    public Response dropOwn(@PathParam("id") UUID id, @PathParam("question") UUID question) {
        build.dropOwn(id, question);
        return done(id, guideMessages().questionDropped());
    }

    @POST
    @Path("{id}/questions/{question}/leave-out")
    @Operation(hidden = true)
    public Response leaveOut(@PathParam("id") UUID id, @PathParam("question") UUID question) {
        build.include(id, question, false);
        return done(id, messages().leftOutSaid());
    }

    @POST
    @Path("{id}/questions/{question}/take-in")
    @Operation(hidden = true)
    public Response takeIn(@PathParam("id") UUID id, @PathParam("question") UUID question) {
        build.include(id, question, true);
        return done(id, messages().takenInSaid());
    }

    @POST
    @Path("{id}/questions/{question}/move")
    @Operation(hidden = true)
    public Response move(
            @PathParam("id") UUID id, @PathParam("question") UUID question, @FormParam("to") int position) {
        build.move(id, question, position);
        return done(id, guideMessages().movedTo(position));
    }

    @POST
    @Path("{id}/publish")
    @Operation(hidden = true)
    public Response publish(@PathParam("id") UUID id, @FormParam("version") String version) {
        try {
            life.publish(id, Versions.ifMatch(version));
        } catch (Problem refused) {
            return again(refused, id, null, "");
        }
        return Flash.redirect("/reference-templates/" + id, messages().published());
    }

    @POST
    @Path("{id}/versions")
    @Operation(hidden = true)
    public Response draftNext(@PathParam("id") UUID id) {
        return Flash.redirect("/reference-templates/" + life.draftNext(id));
    }

    @POST
    @Path("{id}/retire")
    @Operation(hidden = true)
    public Response retire(@PathParam("id") UUID id, @FormParam("version") String version) {
        life.retire(id, Versions.ifMatch(version));
        return Flash.redirect("/reference-templates/" + id, guideMessages().retired());
    }

    @POST
    @Path("{id}/discard")
    @Operation(hidden = true)
    public Response discard(@PathParam("id") UUID id, @FormParam("version") String version) {
        life.discard(id, Versions.ifMatch(version));
        return Flash.redirect("/reference-templates", guideMessages().discarded());
    }

    private Response done(UUID id, String said) {
        if (!isHtmx()) {
            return Flash.redirect("/reference-templates/" + id, said);
        }
        ReferenceDetail reference = references.one(id);
        return Response.ok(Templates.parts(reference, title(reference), "", FieldErrors.none(), said)
                        .render())
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .build();
    }

    /**
     * @param typed the title that was typed; null: the one there is
     */
    private Response again(Problem refused, UUID id, String typed, String own) {
        return Pages.again(refused, errors -> {
            ReferenceDetail reference = references.one(id);
            String title = typed == null ? title(reference) : typed;
            return isHtmx()
                    ? Templates.parts(reference, title, own, errors, null)
                    : Templates.builder(reference, title, own, errors, null);
        });
    }

    private static String title(ReferenceDetail reference) {
        return reference.roleTitle().in(reference.language());
    }

    private boolean isHtmx() {
        return "true".equals(htmx);
    }

    private ReferenceMessages messages() {
        return texts.of(ReferenceMessages.class);
    }

    private GuideMessages guideMessages() {
        return texts.of(GuideMessages.class);
    }
}
