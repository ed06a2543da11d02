package se.tolv.portal.apply;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import se.tolv.candidate.Candidate;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.candidate.submission.EditApplication;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;
import se.tolv.portal.PublicPosts;
import se.tolv.portal.my.CandidateSession;
import se.tolv.portal.my.MyForm;
import se.tolv.portal.my.MyMessages;
import se.tolv.portal.my.OwnApplication;
import se.tolv.vacancy.PublicVacancy;

/** The candidate changes an application that was sent, as long as the post can be applied for. */
@Path("/my/applications/{id}/edit")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class EditPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance edit(
                PublicVacancy post, Filled filled, String base, int version, boolean changed);
    }

    @Inject
    CandidateSession session;

    @Inject
    OwnApplication own;

    @Inject
    TakeApplication takeApplication;

    @Inject
    EditApplication editApplication;

    @Inject
    PublicPosts posts;

    @Inject
    FilledForms filledForms;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public Response form(@PathParam("id") UUID id) {
        Optional<Candidate> candidate = session.candidate();
        return candidate.isEmpty()
                ? Flash.redirect("/my")
                : page(200, id, own.form(candidate.get().id, id), null, FieldErrors.none(), false);
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response edit(@PathParam("id") UUID id, MultipartFormDataInput input) {
        Optional<Candidate> candidate = session.candidate();
        if (candidate.isEmpty()) {
            return Flash.redirect("/my");
        }
        SubmittedApplication submitted = SubmittedApplication.of(input);
        try {
            save(id, submitted);
        } catch (Problem refused) {
            return again(refused, id, candidate.get().id, submitted.typed());
        }
        return Flash.redirect("/my", texts.of(MyMessages.class).saved());
    }

    /** What else was typed is saved with it. */
    @POST
    @Path("files/{file}/removal")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Response removeFile(@PathParam("id") UUID id, @PathParam("file") UUID file, MultipartFormDataInput input) {
        Optional<Candidate> candidate = session.candidate();
        if (candidate.isEmpty()) {
            return Flash.redirect("/my");
        }
        SubmittedApplication submitted = SubmittedApplication.of(input);
        try {
            save(id, submitted);
        } catch (Problem refused) {
            return again(refused, id, candidate.get().id, submitted.typed());
        }
        editApplication.removeFile(id, file);
        return Flash.redirect("/my/applications/" + id + "/edit#files");
    }

    private void save(UUID id, SubmittedApplication submitted) {
        ApplicationForm form = SubmittedApplication.form(submitted.typed(), forms);
        takeApplication.edit(
                id, form, submitted.files(), Versions.ifMatch(submitted.typed().getFirst("version")));
    }

    private Response again(Problem refused, UUID id, UUID candidateId, MultivaluedMap<String, String> typed) {
        return switch (refused.kind()) {
            case INVALID -> page(refused.kind().status, id, own.form(candidateId, id), typed, refused.errors(), false);
            case STALE -> page(refused.kind().status, id, own.form(candidateId, id), null, FieldErrors.none(), true);
            default -> throw refused;
        };
    }

    /**
     * @param typed what was typed before; null: as it was sent
     */
    private Response page(
            int status,
            UUID id,
            MyForm mine,
            MultivaluedMap<String, String> typed,
            FieldErrors errors,
            boolean changed) {
        PublicVacancy post = posts.withKey(mine.vacancyId());
        ApplicationForm form = mine.form();
        if (typed != null) {
            form = SubmittedApplication.form(typed, forms);
            form.email = mine.form().email;
        }
        Filled filled = filledForms.of(post, form, null, mine.files(), null, errors);
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(Templates.edit(post, filled, "/my/applications/" + id + "/edit", mine.version(), changed)
                        .render())
                .build();
    }
}
