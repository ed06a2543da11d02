package se.tolv.guide.builder;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.account.unit.UnitRow;
import se.tolv.account.unit.Units;
import se.tolv.guide.Agenda;
import se.tolv.guide.FrameworkMove;
import se.tolv.guide.GuideDetail;
import se.tolv.guide.GuideFilter;
import se.tolv.guide.GuideMessages;
import se.tolv.guide.GuidePermissions;
import se.tolv.guide.GuideRow;
import se.tolv.guide.Guides;
import se.tolv.guide.draft.CreateGuide;
import se.tolv.guide.draft.NewGuideForm;
import se.tolv.guide.template.OfferTemplate;
import se.tolv.guide.version.DiscardGuide;
import se.tolv.guide.version.DraftNextVersion;
import se.tolv.guide.version.MoveToFramework;
import se.tolv.guide.version.RetireGuide;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;

/** The guides: the list, a new one, one as the interviewer sees it, and what becomes of it. */
@Path("/guides")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
public class GuidePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                Slice<GuideRow> guides,
                String q,
                GuideFilter show,
                List<GuideFilter> filters,
                String next,
                boolean mayCreate);

        static native TemplateInstance start(
                List<GuideRow> templates,
                Slice<GuideRow> earlier,
                String q,
                List<UnitRow> units,
                NewGuideForm form,
                FieldErrors errors);

        static native TemplateInstance guide(
                GuideDetail guide,
                Agenda agenda,
                Language language,
                boolean mayEdit,
                boolean mayOffer,
                boolean mayCreate);

        static native TemplateInstance framework(FrameworkMove move, GuideDetail guide, Language language);
    }

    private static final int TEMPLATES_SHOWN = 50;
    private static final int EARLIER_SHOWN = 20;

    @Inject
    Guides guides;

    @Inject
    GuideBuilders builders;

    @Inject
    GuidePermissions permissions;

    @Inject
    CreateGuide createGuide;

    @Inject
    DraftNextVersion nextVersion;

    @Inject
    RetireGuide retireGuide;

    @Inject
    DiscardGuide discardGuide;

    @Inject
    OfferTemplate offerTemplate;

    @Inject
    MoveToFramework moveToFramework;

    @Inject
    GuideDocument document;

    @Inject
    Units units;

    @Inject
    FormReader forms;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("show") @DefaultValue("CURRENT") GuideFilter show,
            @QueryParam("after") String after) {
        Slice<GuideRow> found = guides.list(q, show, after, Slice.SIZE);
        String next = found.next() == null
                ? null
                : UriBuilder.fromPath("/guides")
                        .queryParam("q", "{q}")
                        .queryParam("show", show)
                        .queryParam("after", found.next())
                        .build(q)
                        .toString();
        return Templates.list(found, q, show, List.of(GuideFilter.values()), next, permissions.mayCreate());
    }

    @GET
    @Path("new")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public TemplateInstance start(@QueryParam("q") @DefaultValue("") String q, @QueryParam("from") UUID from) {
        NewGuideForm form = new NewGuideForm();
        form.from = from;
        return start(q, form, FieldErrors.none());
    }

    private TemplateInstance start(String q, NewGuideForm form, FieldErrors errors) {
        return Templates.start(
                guides.list("", GuideFilter.TEMPLATES, null, TEMPLATES_SHOWN).items().stream()
                        .filter(GuideRow::inUse)
                        .toList(),
                guides.list(q, GuideFilter.CURRENT, null, EARLIER_SHOWN),
                q,
                units.tree().stream()
                        .filter(unit -> permissions.mayUse(unit.id()))
                        .toList(),
                form,
                errors);
    }

    @POST
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response create(MultivaluedMap<String, String> typed) {
        NewGuideForm form = forms.read(typed, NewGuideForm.class);
        UUID key = Keys.ofRequest(actor.get().id(), typed.getFirst("requestKey"));
        try {
            return Flash.redirect("/guides/" + createGuide.create(key, form));
        } catch (Problem refused) {
            return Pages.again(refused, errors -> start("", form, errors));
        }
    }

    /** A draft is built; anything else is read. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") UUID id, @QueryParam("q") @DefaultValue("") String q) {
        if (!guides.isDraft(id)) {
            return preview(id);
        }
        GuideBuilder builder = builders.of(id, q);
        return BuilderPages.Templates.builder(builder, BuilderPages.typed(builder.guide()), FieldErrors.none(), null);
    }

    @GET
    @Path("{id}/preview")
    @Operation(hidden = true)
    public TemplateInstance preview(@PathParam("id") UUID id) {
        GuideDetail guide = guides.one(id);
        return Templates.guide(
                guide,
                Agenda.of(guide),
                language.get(),
                guides.mayEdit(id),
                permissions.mayOfferTemplates(),
                permissions.mayCreate());
    }

    @GET
    @Path("{id}/pdf")
    @Produces("application/pdf")
    @Operation(hidden = true)
    public Response pdf(@PathParam("id") UUID id, @QueryParam("language") String tag) {
        return document.response(guides.one(id), Language.of(tag).orElse(language.get()));
    }

    @POST
    @Path("{id}/versions")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response draftNextVersion(@PathParam("id") UUID id) {
        return Flash.redirect("/guides/" + nextVersion.draft(id));
    }

    @POST
    @Path("{id}/retire")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response retire(@PathParam("id") UUID id, @FormParam("version") String version) {
        retireGuide.retire(id, Versions.ifMatch(version));
        return Flash.redirect("/guides/" + id, messages().retired());
    }

    @POST
    @Path("{id}/discard")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response discard(@PathParam("id") UUID id, @FormParam("version") String version) {
        discardGuide.discard(id, Versions.ifMatch(version));
        return Flash.redirect("/guides", messages().discarded());
    }

    @POST
    @Path("{id}/template")
    @RolesAllowed(Role.HR)
    @Operation(hidden = true)
    public Response offer(@PathParam("id") UUID id, @FormParam("template") boolean template) {
        offerTemplate.offer(id, template);
        return Flash.redirect(
                "/guides/" + id, template ? messages().offered() : messages().notOffered());
    }

    @GET
    @Path("{id}/framework")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public TemplateInstance compareFramework(@PathParam("id") UUID id) {
        return Templates.framework(moveToFramework.preview(id), guides.one(id), language.get());
    }

    @POST
    @Path("{id}/framework")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public Response moveToFramework(@PathParam("id") UUID id, @FormParam("version") String version) {
        moveToFramework.move(id, Versions.ifMatch(version));
        return Flash.redirect("/guides/" + id, messages().moved());
    }

    private GuideMessages messages() {
        return texts.of(GuideMessages.class);
    }
}
