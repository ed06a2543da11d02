package se.tolv.portal.naming;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.candidate.Candidate;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.ClientAddress;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;
import se.tolv.portal.my.CandidateSession;
import se.tolv.reference.referee.MyReferees;
import se.tolv.reference.referee.NameReferees;
import se.tolv.reference.referee.RefereeForm;
import se.tolv.reference.referee.RefereeMessages;
import se.tolv.reference.referee.RefereeRelation;
import se.tolv.reference.referee.Referees;
import se.tolv.reference.sign.NetworkTraces;
import se.tolv.vacancy.Choice;

/** Where a candidate names referees, on their own page. */
@Path("/my/applications/{id}/referees")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MyRefereePages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(MyReferees mine, FieldErrors errors);

        static native TemplateInstance one(
                MyReferees mine,
                UUID refereeId,
                RefereeForm form,
                int version,
                List<Choice> relations,
                FieldErrors errors);
    }

    @Inject
    CandidateSession session;

    @Inject
    Referees referees;

    @Inject
    NameReferees nameReferees;

    @Inject
    NetworkTraces traces;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public Response list(@PathParam("id") UUID id, RoutingContext request) {
        Optional<Candidate> candidate = session.candidate();
        if (candidate.isEmpty()) {
            return Flash.redirect("/my");
        }
        MyReferees mine = referees.mine(candidate.get().id, id);
        traces.seen(candidate.get().id, ClientAddress.of(request));
        return html(Templates.list(mine, FieldErrors.none()));
    }

    @GET
    @Path("new")
    @Operation(hidden = true)
    public Response newForm(@PathParam("id") UUID id) {
        return session.candidate()
                .map(candidate -> html(page(candidate.id, id, null, new RefereeForm(), 0, FieldErrors.none())))
                .orElseGet(() -> Flash.redirect("/my"));
    }

    @POST
    @Path("new")
    @Operation(hidden = true)
    public Response add(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        RefereeForm form = forms.read(typed, RefereeForm.class);
        return carriedOut(
                id,
                candidate -> nameReferees.add(candidate, id, form, typed.getFirst("requestKey")),
                texts.of(RefereeMessages.class).saved(),
                (candidate, errors) -> page(candidate, id, null, form, 0, errors));
    }

    @GET
    @Path("{referee}")
    @Operation(hidden = true)
    public Response changeForm(@PathParam("id") UUID id, @PathParam("referee") UUID refereeId) {
        Optional<Candidate> candidate = session.candidate();
        if (candidate.isEmpty()) {
            return Flash.redirect("/my");
        }
        MyReferees.MyReferee referee = referees.mine(candidate.get().id, id).referees().stream()
                .filter(one -> one.id().equals(refereeId))
                .findFirst()
                .orElseThrow(Problem::notFound);
        RefereeForm form = new RefereeForm();
        form.name = referee.name();
        form.relation = referee.relation();
        form.period = referee.period();
        form.phone = referee.phone();
        form.email = referee.email();
        return html(page(candidate.get().id, id, refereeId, form, referee.version(), FieldErrors.none()));
    }

    @POST
    @Path("{referee}")
    @Operation(hidden = true)
    public Response change(
            @PathParam("id") UUID id,
            @PathParam("referee") UUID refereeId,
            @FormParam("version") String version,
            MultivaluedMap<String, String> typed) {
        RefereeForm form = forms.read(typed, RefereeForm.class);
        int read = Versions.ifMatch(version);
        return carriedOut(
                id,
                candidate -> nameReferees.change(candidate, id, refereeId, read, form),
                texts.of(RefereeMessages.class).saved(),
                (candidate, errors) -> page(candidate, id, refereeId, form, read, errors));
    }

    @POST
    @Path("{referee}/removal")
    @Operation(hidden = true)
    public Response remove(@PathParam("id") UUID id, @PathParam("referee") UUID refereeId) {
        return carriedOut(
                id,
                candidate -> nameReferees.remove(candidate, id, refereeId),
                texts.of(RefereeMessages.class).removed(),
                (candidate, errors) -> Templates.list(referees.mine(candidate, id), errors));
    }

    @POST
    @Path("handed-in")
    @Operation(hidden = true)
    public Response handIn(@PathParam("id") UUID id) {
        return carriedOut(
                id,
                candidate -> nameReferees.handIn(candidate, id),
                texts.of(RefereeMessages.class).handedIn(),
                (candidate, errors) -> Templates.list(referees.mine(candidate, id), errors));
    }

    /** The page again, with what is wrong. */
    private interface Again {
        TemplateInstance page(UUID candidateId, FieldErrors errors);
    }

    private Response carriedOut(UUID id, Consumer<UUID> action, String said, Again again) {
        Optional<Candidate> candidate = session.candidate();
        if (candidate.isEmpty()) {
            return Flash.redirect("/my");
        }
        try {
            action.accept(candidate.get().id);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> again.page(candidate.get().id, errors));
        }
        return Flash.redirect("/my/applications/" + id + "/referees", said);
    }

    private TemplateInstance page(
            UUID candidateId, UUID id, UUID refereeId, RefereeForm form, int version, FieldErrors errors) {
        RefereeMessages messages = texts.of(RefereeMessages.class);
        List<Choice> relations = Arrays.stream(RefereeRelation.values())
                .map(relation -> new Choice(relation, messages.kind(relation)))
                .toList();
        return Templates.one(referees.mine(candidateId, id), refereeId, form, version, relations, errors);
    }

    private static Response html(TemplateInstance body) {
        return Response.ok(body.render(), MediaType.TEXT_HTML + ";charset=UTF-8")
                .build();
    }
}
