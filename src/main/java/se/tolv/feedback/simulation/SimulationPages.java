package se.tolv.feedback.simulation;

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
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.rule.RuleCheck;
import se.tolv.feedback.rule.RuleForm;
import se.tolv.feedback.rule.RulePages;
import se.tolv.feedback.rule.RuleWords;
import se.tolv.feedback.rule.Rules;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.form.FormReader;

/** Rules tried on the past: begun from a rule's own page, or with the rules as they are. */
@Path("/simulations")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed(Role.HR)
public class SimulationPages {

    /** A rule's page tries its rule on the promises of so many months. */
    private static final int MONTHS = 12;

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(
                List<SimulationRow> simulations, String next, SimulationForm form, FieldErrors errors);

        static native TemplateInstance one(SimulationRow simulation, List<String> limits);
    }

    @Inject
    Simulations simulations;

    @Inject
    StartSimulation startSimulation;

    @Inject
    Rules rules;

    @Inject
    RuleWords words;

    @Inject
    RuleCheck check;

    @Inject
    RulePages rulePages;

    @Inject
    FormReader forms;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@QueryParam("after") @DefaultValue("") String after) {
        return list(after, lastYear(), FieldErrors.none());
    }

    private TemplateInstance list(String after, SimulationForm form, FieldErrors errors) {
        Slice<SimulationRow> rows = simulations.list(after);
        return Templates.list(rows.items(), rows.nextPage("/simulations", Map.of()), form, errors);
    }

    /** The past as it was: what later trials are held against. */
    @POST
    @Operation(hidden = true)
    public Response start(MultivaluedMap<String, String> typed) {
        SimulationForm form = new SimulationForm();
        form.from = typed.getFirst("from");
        form.to = typed.getFirst("to");
        try {
            return started(typed, form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> list("", form, errors));
        }
    }

    /** One rule as it stands in the form of its page. */
    @POST
    @Path("rules/{duty}")
    @Operation(hidden = true)
    public Response tryRule(@PathParam("duty") String name, MultivaluedMap<String, String> typed) {
        Duty duty = rules.duty(name);
        RuleForm rule = forms.read(typed, RuleForm.class);
        try {
            SimulationForm form = lastYear();
            form.rules = List.of(proposal(duty, rule));
            return started(typed, form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> rulePages.page(duty, rule, errors));
        }
    }

    private ProposedRule proposal(Duty duty, RuleForm rule) {
        check.check(rule).refuseIfAny();
        return new ProposedRule(
                duty,
                Integer.parseInt(rule.amount.strip()),
                rule.unit,
                rule.reminderDays(),
                rule.escalations(),
                rule.inPerson);
    }

    private Response started(MultivaluedMap<String, String> typed, SimulationForm form) {
        String key = typed.getFirst("requestKey");
        UUID id =
                startSimulation.start(Keys.ofRequest(actor.get().id(), key == null ? null : "simulation " + key), form);
        return Flash.redirect("/simulations/" + id);
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") UUID id) {
        SimulationRow simulation = simulations.one(id);
        return Templates.one(
                simulation,
                simulation.rules().stream()
                        .map(rule -> words.sentence(rule.duty(), rule.limit()))
                        .toList());
    }

    private SimulationForm lastYear() {
        SimulationForm form = new SimulationForm();
        form.from = LocalDate.now(clock).minusMonths(MONTHS).toString();
        form.to = LocalDate.now(clock).toString();
        return form;
    }
}
