package se.tolv.reference.check;

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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.FormReader;
import se.tolv.reference.answer.RatedCompetency;
import se.tolv.reference.answer.ReferenceAnswers;
import se.tolv.reference.answer.ReferenceRatings;
import se.tolv.reference.referee.AskForReferees;
import se.tolv.reference.request.RequestForm;
import se.tolv.reference.request.RequestReference;
import se.tolv.reference.request.RequestWay;
import se.tolv.vacancy.Choice;

/** An application's references: who was named, whom to ask, what they answered. */
@Path("/applications/{id}/references")
@Produces(MediaType.TEXT_HTML)
@RolesAllowed({Role.HR, Role.MANAGERS})
public class ReferenceCheckPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance check(CheckDetail check);

        static native TemplateInstance ask(
                CheckDetail check,
                CheckDetail.RefereeRow referee,
                RequestForm form,
                List<Choice> templates,
                List<Choice> ways,
                List<Choice> languages,
                FieldErrors errors);

        static native TemplateInstance answers(
                CheckDetail check, List<ReferenceAnswers> answers, List<RatedCompetency> rated);
    }

    @Inject
    ReferenceChecks checks;

    @Inject
    ReferenceRatings ratings;

    @Inject
    AskForReferees askForReferees;

    @Inject
    RequestReference requestReference;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public TemplateInstance check(@PathParam("id") UUID id) {
        return Templates.check(checks.of(id));
    }

    @POST
    @Path("naming")
    @Operation(hidden = true)
    public Response askCandidate(@PathParam("id") UUID id) {
        askForReferees.ask(id);
        return Flash.redirect(address(id), messages().candidateAsked());
    }

    @GET
    @Path("answers")
    @Operation(hidden = true)
    public TemplateInstance answers(@PathParam("id") UUID id) {
        return Templates.answers(checks.of(id), checks.answers(id), ratings.of(id));
    }

    @GET
    @Path("{referee}/request")
    @Operation(hidden = true)
    public TemplateInstance askForm(@PathParam("id") UUID id, @PathParam("referee") UUID refereeId) {
        CheckDetail check = checks.of(id);
        CheckDetail.RefereeRow referee = referee(check, refereeId);
        RequestForm form = new RequestForm();
        form.templateId = checks.suggested(id);
        form.way = referee.email() == null ? RequestWay.PHONE : RequestWay.LINK;
        form.language = check.language();
        return askPage(check, referee, form, FieldErrors.none());
    }

    @POST
    @Path("{referee}/request")
    @Operation(hidden = true)
    public Response ask(
            @PathParam("id") UUID id, @PathParam("referee") UUID refereeId, MultivaluedMap<String, String> typed) {
        RequestForm form = forms.read(typed, RequestForm.class);
        UUID request;
        try {
            request = requestReference.request(id, refereeId, form);
        } catch (Problem refused) {
            CheckDetail check = checks.of(id);
            return Pages.again(refused, errors -> askPage(check, referee(check, refereeId), form, errors));
        }
        return form.way == RequestWay.PHONE
                ? Flash.redirect("/references/" + request + "/call")
                : Flash.redirect(address(id), messages().asked());
    }

    private TemplateInstance askPage(
            CheckDetail check, CheckDetail.RefereeRow referee, RequestForm form, FieldErrors errors) {
        CheckMessages messages = messages();
        return Templates.ask(
                check,
                referee,
                form,
                checks.templates(check.applicationId()),
                List.of(
                        new Choice(RequestWay.LINK, messages.how(RequestWay.LINK)),
                        new Choice(RequestWay.PHONE, messages.how(RequestWay.PHONE))),
                List.of(new Choice(Language.SV, messages.languageSv()), new Choice(Language.EN, messages.languageEn())),
                errors);
    }

    private static CheckDetail.RefereeRow referee(CheckDetail check, UUID id) {
        return check.referees().stream()
                .filter(referee -> referee.id().equals(id))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private CheckMessages messages() {
        return texts.of(CheckMessages.class);
    }

    private static String address(UUID id) {
        return "/applications/" + id + "/references";
    }
}
