package se.tolv.candidate.pipeline.card;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
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
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.candidate.CandidateMessages;
import se.tolv.candidate.CardEvent;
import se.tolv.candidate.RejectionReason;
import se.tolv.candidate.letter.RejectionLetter;
import se.tolv.candidate.note.NextActionForm;
import se.tolv.candidate.note.NoteForm;
import se.tolv.candidate.note.NoteMessages;
import se.tolv.candidate.note.PlanNextAction;
import se.tolv.candidate.note.WriteNote;
import se.tolv.candidate.pipeline.move.MoveApplication;
import se.tolv.candidate.pipeline.move.MoveForm;
import se.tolv.candidate.pipeline.move.WithdrawApplication;
import se.tolv.candidate.pipeline.rejection.RejectApplication;
import se.tolv.candidate.pipeline.rejection.RejectionForm;
import se.tolv.candidate.team.Colleague;
import se.tolv.candidate.team.Colleagues;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.FormReader;
import se.tolv.vacancy.Choice;

/** One application, and what can be done with it. */
@Path("/applications")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class ApplicationPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance application(
                ApplicationDetail application,
                List<CardEvent> events,
                List<Colleague> colleagues,
                NoteForm note,
                FieldErrors errors,
                String notice);

        static native TemplateInstance rejection(
                ApplicationDetail application,
                RejectionForm form,
                int version,
                List<Choice> reasons,
                List<String> placeholders,
                String preview,
                FieldErrors errors);
    }

    @Inject
    Applications applications;

    @Inject
    Colleagues colleagues;

    @Inject
    WriteNote writeNote;

    @Inject
    PlanNextAction planNextAction;

    @Inject
    MoveApplication moveApplication;

    @Inject
    RejectApplication rejectApplication;

    @Inject
    WithdrawApplication withdrawApplication;

    @Inject
    RejectionLetter letter;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") UUID id) {
        return card(id, new NoteForm(), FieldErrors.none(), null);
    }

    private TemplateInstance card(UUID id, NoteForm note, FieldErrors errors, String notice) {
        ApplicationDetail application = applications.one(id);
        List<Colleague> mentionable = colleagues.of(application.vacancyId()).stream()
                .filter(Colleague::recruits)
                .toList();
        return Templates.application(application, applications.events(id), mentionable, note, errors, notice);
    }

    @POST
    @Path("{id}/next-action")
    @Operation(hidden = true)
    public Response plan(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        NextActionForm form = forms.read(typed, NextActionForm.class);
        try {
            planNextAction.plan(id, form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> card(id, new NoteForm(), errors, null));
        }
        return Flash.redirect(
                "/applications/" + id, texts.of(NoteMessages.class).nextSaved());
    }

    @POST
    @Path("{id}/notes")
    @Operation(hidden = true)
    public Response note(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        NoteForm form = forms.read(typed, NoteForm.class);
        try {
            writeNote.write(id, form, typed.getFirst("requestKey"));
        } catch (Problem refused) {
            return Pages.again(refused, errors -> card(id, form, errors, null));
        }
        return Flash.redirect(
                "/applications/" + id, texts.of(NoteMessages.class).saved());
    }

    @POST
    @Path("{id}/moves")
    @Operation(hidden = true)
    public Response move(
            @PathParam("id") UUID id, @FormParam("version") int version, MultivaluedMap<String, String> typed) {
        MoveForm form = forms.read(typed, MoveForm.class);
        CandidateMessages messages = texts.of(CandidateMessages.class);
        return carriedOut(
                id, () -> messages.moved(messages.stage(form.to)), () -> moveApplication.move(id, form, version));
    }

    @POST
    @Path("{id}/withdrawal")
    @Operation(hidden = true)
    public Response withdraw(@PathParam("id") UUID id, @FormParam("version") int version) {
        CandidateMessages messages = texts.of(CandidateMessages.class);
        return carriedOut(id, messages::withdrawalRegistered, () -> withdrawApplication.withdraw(id, version));
    }

    /** The first step of a rejection: the reason, which suggests the letter. */
    @GET
    @Path("{id}/rejection")
    @Operation(hidden = true)
    public TemplateInstance rejection(@PathParam("id") UUID id, @QueryParam("reason") RejectionReason reason) {
        ApplicationDetail application = applications.one(id);
        RejectionForm form = new RejectionForm();
        form.reason = reason;
        form.words = reason == null ? null : letter.suggestion(reason, application.language());
        return page(application, form, application.version(), null, FieldErrors.none());
    }

    /** The second step: the letter as it will be read. */
    @POST
    @Path("{id}/rejection/preview")
    @Operation(hidden = true)
    public Response preview(
            @PathParam("id") UUID id, @FormParam("version") int version, MultivaluedMap<String, String> typed) {
        RejectionForm form = forms.read(typed, RejectionForm.class);
        ApplicationDetail application = applications.one(id);
        try {
            String preview = rejectApplication.preview(id, form);
            return Response.ok(page(application, form, version, preview, FieldErrors.none()))
                    .build();
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(application, form, version, null, errors));
        }
    }

    /** The third step: the decision. */
    @POST
    @Path("{id}/rejection")
    @Operation(hidden = true)
    public Response reject(
            @PathParam("id") UUID id, @FormParam("version") int version, MultivaluedMap<String, String> typed) {
        RejectionForm form = forms.read(typed, RejectionForm.class);
        CandidateMessages messages = texts.of(CandidateMessages.class);
        try {
            return carriedOut(id, messages::rejected, () -> rejectApplication.reject(id, form, version));
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(applications.one(id), form, version, null, errors));
        }
    }

    private TemplateInstance page(
            ApplicationDetail application, RejectionForm form, int version, String preview, FieldErrors errors) {
        return Templates.rejection(
                application, form, version, reasons(), letter.placeholders(application.language()), preview, errors);
    }

    private List<Choice> reasons() {
        CandidateMessages messages = texts.of(CandidateMessages.class);
        return Arrays.stream(RejectionReason.values())
                .map(reason -> new Choice(reason, messages.reason(reason)))
                .toList();
    }

    @GET
    @Path("{id}/documents/{document}")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response document(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        return applications.download(id, document).response();
    }

    /** Back to the card with what was done; or the card as it is now, and why it was not. */
    private Response carriedOut(UUID id, Supplier<String> done, Runnable action) {
        try {
            action.run();
        } catch (Problem refused) {
            String notice = switch (refused.kind()) {
                case STALE -> texts.of(CandidateMessages.class).movedBySomebodyElse();
                case CONFLICT -> refused.getMessage();
                default -> throw refused;
            };
            return Response.status(refused.kind().status)
                    .entity(card(id, new NoteForm(), FieldErrors.none(), notice))
                    .build();
        }
        return Flash.redirect("/applications/" + id, done.get());
    }
}
