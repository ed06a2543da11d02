package se.tolv.portal.interview;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
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
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.candidate.Candidate;
import se.tolv.interview.diary.CalendarFile;
import se.tolv.interview.diary.InterviewCalendar;
import se.tolv.interview.schedule.AskForOtherTimes;
import se.tolv.interview.schedule.BookInterview;
import se.tolv.interview.schedule.CancelInterview;
import se.tolv.interview.schedule.ReasonForm;
import se.tolv.interview.schedule.TimeChoice;
import se.tolv.interview.schedule.WishForm;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;
import se.tolv.portal.my.CandidateSession;

/** Where a candidate chooses a time for an interview, and another one, or says that they cannot come. */
@Path("/my/interviews/{id}")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class MyInterviewPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance interview(
                MyInterview interview, WishForm wish, ReasonForm cancel, Notice notice, FieldErrors errors);
    }

    /** What has happened meanwhile. */
    enum Notice {
        NONE,
        /** Somebody else has the time that was chosen. */
        TAKEN,
        /** The interview is not as it was when the page was opened. */
        CHANGED
    }

    /** What a candidate does. */
    private interface Step {
        void take(Candidate candidate);
    }

    @Inject
    CandidateSession session;

    @Inject
    MyInterviews interviews;

    @Inject
    InterviewCalendar calendar;

    @Inject
    BookInterview bookInterview;

    @Inject
    AskForOtherTimes askForOtherTimes;

    @Inject
    CancelInterview cancelInterview;

    @Inject
    FormReader forms;

    @Inject
    Texts texts;

    @GET
    @Operation(hidden = true)
    public Response interview(@PathParam("id") UUID id) {
        return session.candidate()
                .map(candidate ->
                        page(200, candidate, id, new WishForm(), new ReasonForm(), Notice.NONE, FieldErrors.none()))
                .orElseGet(() -> Flash.redirect("/my"));
    }

    @GET
    @Path("calendar")
    @Produces(MediaType.WILDCARD)
    @Operation(hidden = true)
    public Response calendar(@PathParam("id") UUID id) {
        session.required();
        return CalendarFile.of(calendar.ownEntry(id));
    }

    @POST
    @Path("booking")
    @Operation(hidden = true)
    public Response book(
            @PathParam("id") UUID id, @FormParam("version") String version, MultivaluedMap<String, String> typed) {
        return step(
                id,
                new WishForm(),
                new ReasonForm(),
                MyInterviewMessages::booked,
                candidate -> bookInterview.book(id, forms.read(typed, TimeChoice.class), Versions.ifMatch(version)));
    }

    @POST
    @Path("other-times")
    @Operation(hidden = true)
    public Response ask(
            @PathParam("id") UUID id, @FormParam("version") String version, MultivaluedMap<String, String> typed) {
        WishForm form = forms.read(typed, WishForm.class);
        return step(
                id,
                form,
                new ReasonForm(),
                MyInterviewMessages::askedNow,
                candidate -> askForOtherTimes.ask(id, form, Versions.ifMatch(version)));
    }

    @POST
    @Path("cancellation")
    @Operation(hidden = true)
    public Response cancel(
            @PathParam("id") UUID id, @FormParam("version") String version, MultivaluedMap<String, String> typed) {
        ReasonForm form = forms.read(typed, ReasonForm.class);
        return step(
                id,
                new WishForm(),
                form,
                MyInterviewMessages::cancelledNow,
                candidate -> cancelInterview.cancel(id, form, Versions.ifMatch(version)));
    }

    /** What was typed is kept, and what has happened meanwhile is said where it can be seen what is left. */
    private Response step(
            UUID id, WishForm wish, ReasonForm cancel, Function<MyInterviewMessages, String> done, Step step) {
        Optional<Candidate> candidate = session.candidate();
        if (candidate.isEmpty()) {
            return Flash.redirect("/my");
        }
        try {
            step.take(candidate.get());
        } catch (Problem refused) {
            Notice notice = switch (refused.kind()) {
                case INVALID -> Notice.NONE;
                case CONFLICT -> Notice.TAKEN;
                case STALE -> Notice.CHANGED;
                default -> throw refused;
            };
            return page(refused.kind().status, candidate.get(), id, wish, cancel, notice, refused.errors());
        }
        // Only now is it known in which language the candidate reads.
        return Flash.redirect("/my/interviews/" + id, done.apply(texts.of(MyInterviewMessages.class)));
    }

    private Response page(
            int status,
            Candidate candidate,
            UUID id,
            WishForm wish,
            ReasonForm cancel,
            Notice notice,
            FieldErrors errors) {
        MyInterview interview = interviews.one(candidate.id, id);
        // What is no longer ahead was not taken by anybody: it has changed.
        Notice said = notice == Notice.TAKEN && !interview.ahead() ? Notice.CHANGED : notice;
        return Response.status(status)
                .type(MediaType.TEXT_HTML + ";charset=UTF-8")
                .entity(Templates.interview(interview, wish, cancel, said, errors)
                        .render())
                .build();
    }
}
