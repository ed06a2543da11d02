package se.tolv.account.unit;

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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.account.AccountMessages;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;

/** The tree of departments and units, where the administrator adds to it, changes it and moves its parts. */
@Path("/units")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.ADMINISTRATORS)
public class UnitPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance units(
                List<UnitRow> found, String q, List<UnitRow> tree, UnitForm form, FieldErrors errors);

        static native TemplateInstance unit(UnitRow unit, UnitForm form, FieldErrors errors, List<UnitRow> tree);
    }

    @Inject
    Units units;

    @Inject
    CreateUnit createUnit;

    @Inject
    ChangeUnit changeUnit;

    @Inject
    RemoveUnit removeUnit;

    @Inject
    FormReader forms;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@QueryParam("q") @DefaultValue("") String q) {
        return Templates.units(units.tree(q), q, units.tree(), new UnitForm(), FieldErrors.none());
    }

    @POST
    @Operation(hidden = true)
    public Response create(MultivaluedMap<String, String> typed) {
        UnitForm form = forms.read(typed, UnitForm.class);
        try {
            createUnit.create(Keys.ofRequest(actor.get().id(), typed.getFirst("requestKey")), form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.units(units.tree(), "", units.tree(), form, errors));
        }
        return Flash.redirect("/units", texts.of(AccountMessages.class).unitCreated(form.name));
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance unit(@PathParam("id") UUID id) {
        UnitRow unit = units.one(id);
        return Templates.unit(unit, unit.form(), FieldErrors.none(), units.tree());
    }

    @POST
    @Path("{id}")
    @Operation(hidden = true)
    public Response change(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        UnitForm form = forms.read(typed, UnitForm.class);
        try {
            changeUnit.change(id, Versions.ifMatch(typed.getFirst("version")), form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> Templates.unit(units.one(id), form, errors, units.tree()));
        }
        return Flash.redirect("/units", texts.of(AccountMessages.class).unitChanged(form.name));
    }

    @POST
    @Path("{id}/removal")
    @Operation(hidden = true)
    public Response remove(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        String name = units.one(id).name();
        removeUnit.remove(id, Versions.ifMatch(typed.getFirst("version")));
        return Flash.redirect("/units", texts.of(AccountMessages.class).unitRemoved(name));
    }
}
