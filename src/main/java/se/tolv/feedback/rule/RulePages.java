package se.tolv.feedback.rule;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.feedback.calendar.LimitUnit;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.duty.InPerson;
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

/** The rules of feedback as sentences, and each with its form. */
@Path("/rules")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class RulePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<RuleRow> rules);

        static native TemplateInstance one(
                String duty,
                String name,
                List<String> around,
                RuleForm form,
                FieldErrors errors,
                List<RuleRow> versions,
                List<LimitUnit> units,
                List<InPerson> ways,
                LocalDate today);
    }

    @Inject
    Rules rules;

    @Inject
    RuleWords words;

    @Inject
    ChangeRule changeRule;

    @Inject
    WithdrawRule withdrawRule;

    @Inject
    FormReader forms;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list() {
        return Templates.list(rules.on(LocalDate.now(clock)));
    }

    @GET
    @Path("{duty}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("duty") String name) {
        Duty duty = rules.duty(name);
        RuleForm form = rules.form(duty, LocalDate.now(clock));
        form.from = LocalDate.now(clock).plusDays(1).toString();
        return page(duty, form, FieldErrors.none());
    }

    @POST
    @Path("{duty}")
    @Operation(hidden = true)
    public Response change(@PathParam("duty") String name, MultivaluedMap<String, String> typed) {
        Duty duty = rules.duty(name);
        RuleForm form = forms.read(typed, RuleForm.class);
        try {
            changeRule.change(Keys.ofRequest(actor.get().id(), typed.getFirst("requestKey")), duty, form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(duty, form, errors));
        }
        return Flash.redirect("/rules/" + duty, messages().changed());
    }

    @POST
    @Path("versions/{id}/withdrawal")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        Duty duty = rules.one(id).duty();
        withdrawRule.withdraw(id, Versions.ifMatch(typed.getFirst("version")));
        return Flash.redirect("/rules/" + duty, messages().withdrawn());
    }

    /** A rule's page with what was typed, and what is wrong with it. */
    public TemplateInstance page(Duty duty, RuleForm form, FieldErrors errors) {
        String name = messages().nameOf(duty.rule(), messages().name(duty));
        return Templates.one(
                duty.name(),
                name,
                words.around(duty),
                form,
                errors,
                rules.versions(duty),
                List.of(LimitUnit.values()),
                List.of(InPerson.values()),
                LocalDate.now(clock));
    }

    private RuleMessages messages() {
        return texts.of(RuleMessages.class);
    }
}
