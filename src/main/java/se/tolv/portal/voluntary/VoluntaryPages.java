package se.tolv.portal.voluntary;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.candidate.Candidate;
import se.tolv.equality.AnswerEquality;
import se.tolv.equality.EqualityForm;
import se.tolv.equality.EqualityMessages;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.form.FormReader;
import se.tolv.portal.my.CandidateSession;

/** The voluntary questions at the candidate's own page: answered, changed, taken back. */
@Path("/my/voluntary")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class VoluntaryPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance voluntary(VoluntaryQuestions questions, boolean answered, FieldErrors errors);
    }

    @Inject
    CandidateSession session;

    @Inject
    AnswerEquality answerEquality;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public Response voluntary() {
        Optional<Candidate> candidate = session.candidate();
        if (candidate.isEmpty()) {
            return Flash.redirect("/my");
        }
        EqualityForm form = answerEquality.of(candidate.get().id).orElseGet(EqualityForm::new);
        return Response.ok(page(candidate.get().id, form, FieldErrors.none())).build();
    }

    @POST
    @Operation(hidden = true)
    public Response answer(MultivaluedMap<String, String> typed) {
        Optional<Candidate> candidate = session.candidate();
        if (candidate.isEmpty()) {
            return Flash.redirect("/my");
        }
        EqualityForm form = forms.read(typed, EqualityForm.class);
        try {
            answerEquality.answer(candidate.get().id, form);
        } catch (Problem refused) {
            return Pages.again(refused, errors -> page(candidate.get().id, form, errors));
        }
        return Flash.redirect("/my", messages().saved());
    }

    @POST
    @Path("withdrawal")
    @Operation(hidden = true)
    public Response withdraw() {
        Optional<Candidate> candidate = session.candidate();
        if (candidate.isEmpty()) {
            return Flash.redirect("/my");
        }
        answerEquality.withdraw(candidate.get().id);
        return Flash.redirect("/my", messages().withdrawn());
    }

    private TemplateInstance page(UUID candidateId, EqualityForm form, FieldErrors errors) {
        boolean answered = answerEquality.of(candidateId).isPresent();
        return Templates.voluntary(VoluntaryQuestions.of(form, messages()), answered, errors);
    }

    private EqualityMessages messages() {
        return texts.of(EqualityMessages.class);
    }
}
