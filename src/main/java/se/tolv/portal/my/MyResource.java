package se.tolv.portal.my;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.ParameterIn;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import se.tolv.candidate.correction.AskForCorrection;
import se.tolv.candidate.correction.CorrectionForm;
import se.tolv.candidate.disclosure.AskForm;
import se.tolv.candidate.disclosure.RequestDisclosure;
import se.tolv.candidate.pipeline.move.WithdrawApplication;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.ClientAddress;
import se.tolv.platform.web.Versions;
import se.tolv.portal.LinkForm;

@Path("/api/v1/my")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@PermitAll
@Tag(name = "The candidate's own page")
public class MyResource {

    private static final String SESSION = "What signing in answered with";

    /** How a candidate signs in: by the secret in the mailed link, or by the mailed code. */
    public static class SignInForm {

        @Schema(description = "The last part of the mailed link")
        public String secret;

        @Schema(description = "What asking for the mail answered with; with the code")
        public String request;

        @Schema(description = "The six mailed digits", examples = "123456")
        public String code;
    }

    /**
     * @param session to be sent as the header {@code Candidate-Session}, for two hours
     */
    public record SignedIn(String session) {}

    /**
     * @param request to be sent with the code
     */
    public record LinkSent(String request) {}

    @Inject
    CandidateSession session;

    @Inject
    CandidateSignIn signIn;

    @Inject
    SendLink sendLink;

    @Inject
    MyApplications applications;

    @Inject
    OwnApplication own;

    @Inject
    WithdrawApplication withdrawApplication;

    @Inject
    AskForCorrection askForCorrection;

    @Inject
    RequestDisclosure requestDisclosure;

    @POST
    @Path("link")
    @Operation(
            summary = "Have a link and a code mailed to a candidate",
            description = "The answer is the same whether or not anybody has applied with that address.")
    @APIResponse(responseCode = "200", description = "If somebody has applied with that address, a mail comes")
    @APIResponse(responseCode = "422", description = "That is no address")
    @APIResponse(responseCode = "429", description = "Too many requests from this network address")
    public LinkSent link(LinkForm form, RoutingContext request) {
        return new LinkSent(sendLink.to(form, ClientAddress.of(request)));
    }

    @POST
    @Path("session")
    @Operation(summary = "Sign a candidate in by a mailed link, which is used up, or by a mailed code")
    @APIResponse(responseCode = "200", description = "Signed in for two hours")
    @APIResponse(responseCode = "404", description = "The link or the code is wrong, too old or used")
    public SignedIn signIn(SignInForm form) {
        if (form == null) {
            throw Problem.of(Problem.Kind.MALFORMED);
        }
        return (form.secret != null ? signIn.byLink(form.secret) : signIn.byCode(form.request, form.code))
                .map(SignedIn::new)
                .orElseThrow(Problem::notFound);
    }

    @GET
    @Path("applications")
    @Operation(summary = "The candidate's own applications: where they are, what is next, what was promised and said")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "200", description = "Those in the process first")
    @APIResponse(responseCode = "404", description = "There is no such session")
    public List<MyApplication> applications() {
        return applications.of(candidateId());
    }

    @GET
    @Path("applications/{id}/documents/{document}")
    @Produces(MediaType.WILDCARD)
    @Operation(summary = "A file that the candidate sent with an application, to be saved")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "200", description = "PDF, DOCX or ODT, as an attachment")
    @APIResponse(responseCode = "404", description = "There is none, or it is not theirs")
    public Response document(@PathParam("id") UUID id, @PathParam("document") UUID document) {
        return own.download(candidateId(), id, document).response();
    }

    @POST
    @Path("applications/{id}/withdrawal")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take an application back")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "204", description = "Withdrawn")
    @APIResponse(responseCode = "404", description = "There is none, or it is not theirs")
    @APIResponse(responseCode = "409", description = "It has its outcome already")
    @APIResponse(responseCode = "412", description = "It was changed since it was read")
    public void withdraw(@PathParam("id") UUID id, @HeaderParam("If-Match") String ifMatch) {
        candidateId();
        withdrawApplication.withdraw(id, Versions.ifMatch(ifMatch));
    }

    @GET
    @Path("data")
    @Operation(summary = "Everything the employer holds that came from the candidate or was said to them")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "200", description = "The data")
    @APIResponse(responseCode = "404", description = "There is no such session")
    public MyData data() {
        return applications.data(candidateId());
    }

    @POST
    @Path("corrections")
    @Operation(summary = "Ask that something be corrected; it reaches HR")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "204", description = "HR has been told")
    @APIResponse(responseCode = "404", description = "There is no such session")
    @APIResponse(responseCode = "422", description = "There is no text")
    public void askForCorrection(@HeaderParam("Idempotency-Key") String idempotencyKey, CorrectionForm form) {
        askForCorrection.ask(candidateId(), form, idempotencyKey);
    }

    @POST
    @Path("applications/{id}/disclosures")
    @Operation(
            summary = "Ask for merits of whoever was interviewed or hired, or for records",
            description = "For an application that was rejected. The promise of an answer is among its promises.")
    @Parameter(name = CandidateSession.HEADER, in = ParameterIn.HEADER, description = SESSION)
    @APIResponse(responseCode = "204", description = "HR has been told")
    @APIResponse(responseCode = "404", description = "There is no such application, or it is not theirs")
    @APIResponse(
            responseCode = "409",
            description = "It was not rejected, or the same has been asked and waits for its answer")
    @APIResponse(responseCode = "422", description = "A field is wrong; the problem names it")
    public void askForDisclosure(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") String idempotencyKey, AskForm form) {
        requestDisclosure.byApplicant(candidateId(), id, form, idempotencyKey);
    }

    private UUID candidateId() {
        return session.required().id;
    }
}
