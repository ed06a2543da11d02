package se.tolv.feedback.owed;

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
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.account.unit.UnitRow;
import se.tolv.account.unit.Units;
import se.tolv.feedback.FeedbackMessages;
import se.tolv.feedback.calendar.DueDay;
import se.tolv.feedback.calendar.EmployerCalendar;
import se.tolv.feedback.duty.Party;
import se.tolv.feedback.obligation.ObligationFilter;
import se.tolv.feedback.obligation.ObligationRow;
import se.tolv.feedback.obligation.Obligations;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;

/** Owed an answer: who waits for what by when, the most urgent first, with what can be done about it. */
@Path("/owed")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.MANAGERS, Role.HR})
public class OwedPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<OwedLine> lines, String next, OwedQuery query, List<UnitRow> units);

        static native TemplateInstance one(
                OwedLine line,
                UpdateForm update,
                CallForm call,
                ExtensionForm extension,
                WaiverForm waiver,
                FieldErrors errors);

        static native TemplateInstance many(
                List<OwedLine> lines, List<WrittenLetter> letters, UpdatesForm form, FieldErrors errors);
    }

    /**
     * What the list's form asks for.
     *
     * @param unit the unit's key, or empty
     */
    public record OwedQuery(String q, String unit, boolean mine) {

        public boolean isEmpty() {
            return q.isBlank() && unit.isEmpty() && !mine;
        }
    }

    @Inject
    Obligations obligations;

    @Inject
    Units units;

    @Inject
    WriteToCandidate writeToCandidate;

    @Inject
    LogCall logCall;

    @Inject
    ExtendPromise extendPromise;

    @Inject
    WaiveObligation waiveObligation;

    @Inject
    WriteToMany writeToMany;

    @Inject
    FormReader forms;

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @Inject
    EmployerCalendar calendar;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String q,
            @QueryParam("unit") @DefaultValue("") String unit,
            @QueryParam("mine") boolean mine,
            @QueryParam("after") @DefaultValue("") String after) {
        UUID chosen = unit.isEmpty() ? null : key(unit);
        Slice<ObligationRow> rows =
                obligations.search(new ObligationFilter(q, null, null, false, chosen, mine, null, null), after);
        boolean everywhere = actor.get().is(Role.HR_SPECIALIST);
        return Templates.list(
                rows.items().stream().map(this::line).toList(),
                rows.nextPage("/owed", Map.of("q", q, "unit", unit, "mine", mine ? "true" : "")),
                new OwedQuery(q, unit, mine),
                everywhere ? units.tree() : List.of());
    }

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") UUID id) {
        return page(id, new MultivaluedHashMap<>(), FieldErrors.none());
    }

    @POST
    @Path("{id}/update")
    @Operation(hidden = true)
    public Response write(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        UpdateForm form = forms.read(typed, UpdateForm.class);
        return act(id, typed, version -> writeToCandidate.write(id, version, form), messages()::sent);
    }

    @POST
    @Path("{id}/call")
    @Operation(hidden = true)
    public Response call(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        CallForm form = forms.read(typed, CallForm.class);
        return act(id, typed, version -> logCall.log(id, version, form), messages()::noted);
    }

    @POST
    @Path("{id}/extension")
    @Operation(hidden = true)
    public Response extend(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        ExtensionForm form = forms.read(typed, ExtensionForm.class);
        return act(id, typed, version -> extendPromise.extend(id, version, form), messages()::moved);
    }

    @POST
    @Path("{id}/waiver")
    @Operation(hidden = true)
    public Response waive(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        WaiverForm form = forms.read(typed, WaiverForm.class);
        return act(id, typed, version -> waiveObligation.waive(id, version, form), messages()::waived);
    }

    /**
     * Does what was asked, with the version that the person read, and goes back to the list.
     *
     * @param said what the list then says, with the name of whoever waited
     */
    private Response act(
            UUID id, MultivaluedMap<String, String> typed, IntConsumer action, UnaryOperator<String> said) {
        String name = line(obligations.one(id)).name();
        try {
            action.accept(Versions.ifMatch(typed.getFirst("version")));
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(id, typed, errors));
        }
        return Flash.redirect("/owed", said.apply(name));
    }

    /** The same words to those whose boxes were ticked. */
    @GET
    @Path("many")
    @Operation(hidden = true)
    public TemplateInstance many(@QueryParam("id") List<UUID> ids) {
        UpdatesForm form = new UpdatesForm();
        form.ids = ids.size() > UpdatesForm.MOST ? ids.subList(0, UpdatesForm.MOST) : ids;
        return manyPage(form, List.of(), FieldErrors.none());
    }

    @POST
    @Path("many/preview")
    @Operation(hidden = true)
    public Response preview(MultivaluedMap<String, String> typed) {
        UpdatesForm form = forms.read(typed, UpdatesForm.class);
        try {
            List<WrittenLetter> letters = writeToMany.preview(form);
            return Response.ok(manyPage(form, letters, FieldErrors.none())).build();
        } catch (Problem refused) {
            return Pages.again(refused, errors -> manyPage(form, List.of(), errors));
        }
    }

    @POST
    @Path("many")
    @Operation(hidden = true)
    public Response writeToMany(MultivaluedMap<String, String> typed) {
        UpdatesForm form = forms.read(typed, UpdatesForm.class);
        try {
            int sent = writeToMany.write(form).size();
            return Flash.redirect("/owed", messages().sentMany(sent));
        } catch (Problem refused) {
            return Pages.again(refused, errors -> manyPage(form, List.of(), errors));
        }
    }

    private TemplateInstance manyPage(UpdatesForm form, List<WrittenLetter> letters, FieldErrors errors) {
        List<OwedLine> lines =
                obligations.among(form.ids).stream().map(this::line).toList();
        return Templates.many(lines, letters, form, errors);
    }

    /** The page's forms have no field in common, so that each finds its own among what was typed. */
    private TemplateInstance page(UUID id, MultivaluedMap<String, String> typed, FieldErrors errors) {
        return Templates.one(
                line(obligations.one(id)),
                forms.read(typed, UpdateForm.class),
                forms.read(typed, CallForm.class),
                forms.read(typed, ExtensionForm.class),
                forms.read(typed, WaiverForm.class),
                errors);
    }

    private OwedLine line(ObligationRow row) {
        DueDay due = DueDay.of(row.dueAt(), clock.instant(), calendar.workingDays());
        String duty = messages().duty(row.duty());
        return new OwedLine(row, name(row), row.title().in(language.get()), duty, due, time(due));
    }

    private String name(ObligationRow row) {
        if (row.duty().party() == Party.REFEREE) {
            return messages().refereeOf(row.candidateName());
        }
        return row.candidateName().isBlank() ? messages().somebody() : row.candidateName();
    }

    private FeedbackMessages messages() {
        return texts.of(FeedbackMessages.class);
    }

    private String time(DueDay due) {
        FeedbackMessages messages = messages();
        if (due.isLate()) {
            return switch (due.workingDays()) {
                case 0 -> messages.lateJustNow();
                case 1 -> messages.lateByOne();
                default -> messages.lateBy(due.workingDays());
            };
        }
        return switch (due.workingDays()) {
            case 0 -> messages.dueToday();
            case 1 -> messages.dueInOne();
            default -> messages.dueIn(due.workingDays());
        };
    }

    private static UUID key(String unit) {
        try {
            return UUID.fromString(unit);
        } catch (IllegalArgumentException noKey) {
            throw Problem.notFound();
        }
    }
}
