package se.tolv.question;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateExtension;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Flash;
import se.tolv.platform.web.Pages;
import se.tolv.platform.web.Slice;
import se.tolv.platform.web.Versions;
import se.tolv.platform.web.form.FormReader;
import se.tolv.question.check.QuestionWarnings;
import se.tolv.question.check.QuestionWording;
import se.tolv.question.check.WarningRow;
import se.tolv.question.search.QuestionFilter;
import se.tolv.question.search.QuestionRow;
import se.tolv.question.suggestion.AcceptForm;
import se.tolv.question.suggestion.AcceptSuggestion;
import se.tolv.question.suggestion.DeclineForm;
import se.tolv.question.suggestion.DeclineSuggestion;
import se.tolv.question.suggestion.SuggestQuestion;

/** The question bank: everyone searches it, HR writes it, managers suggest. */
@Path("/questions")
@Produces(MediaType.TEXT_HTML)
public class QuestionPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance questions(
                Slice<QuestionRow> found,
                QuestionFilter filter,
                String next,
                QuestionPermissions.Rights rights,
                long waiting);

        static native TemplateInstance suggestions(
                Slice<QuestionRow> found, String next, QuestionPermissions.Rights rights);

        static native TemplateInstance question(
                QuestionDetail question,
                QuestionPermissions.Rights rights,
                AcceptForm accept,
                DeclineForm decline,
                FieldErrors errors);

        static native TemplateInstance write(
                QuestionDetail question,
                String version,
                QuestionForm form,
                List<WarningRow> warnings,
                QuestionPermissions.Rights rights,
                FieldErrors errors);

        static native TemplateInstance warnings(List<WarningRow> warnings, boolean mayOverrule);
    }

    @Inject
    Questions questions;

    @Inject
    QuestionPermissions permissions;

    @Inject
    QuestionWarnings warnings;

    @Inject
    CreateQuestion createQuestion;

    @Inject
    SuggestQuestion suggestQuestion;

    @Inject
    EditQuestion editQuestion;

    @Inject
    AcceptSuggestion acceptSuggestion;

    @Inject
    DeclineSuggestion declineSuggestion;

    @Inject
    RetireQuestion retireQuestion;

    @Inject
    BringBackQuestion bringBackQuestion;

    @Inject
    FormReader forms;

    @Inject
    CurrentActor actor;

    @Inject
    Texts texts;

    @GET
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam QuestionFilter filter, @Context UriInfo uri) {
        Slice<QuestionRow> found = questions.list(filter);
        QuestionPermissions.Rights rights = permissions.rights();
        return Templates.questions(found, filter, next(found, uri), rights, rights.readAll() ? questions.waiting() : 0);
    }

    @GET
    @Path("suggestions")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public TemplateInstance suggestions(@QueryParam("after") String after, @Context UriInfo uri) {
        Slice<QuestionRow> found = questions.suggestions(after);
        return Templates.suggestions(found, next(found, uri), permissions.rights());
    }

    @GET
    @Path("new")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public TemplateInstance blank(@QueryParam("competency") String competency) {
        QuestionForm form = new QuestionForm();
        form.competencyCode = competency;
        return write(null, null, form, FieldErrors.none());
    }

    @POST
    @RolesAllowed(Role.HR)
    @Operation(hidden = true)
    public Response create(MultivaluedMap<String, String> typed) {
        QuestionForm form = forms.read(typed, QuestionForm.class);
        try {
            UUID id = createQuestion.create(key(typed), form);
            return Flash.redirect("/questions/" + id, messages().created());
        } catch (Problem refused) {
            return Pages.again(refused, errors -> write(null, null, form, errors));
        }
    }

    @POST
    @Path("suggestions")
    @RolesAllowed(Role.MANAGERS)
    @Operation(hidden = true)
    public Response suggest(MultivaluedMap<String, String> typed) {
        QuestionForm form = forms.read(typed, QuestionForm.class);
        try {
            suggestQuestion.suggest(key(typed), form);
            return Flash.redirect("/questions/suggestions", messages().suggested());
        } catch (Problem refused) {
            return Pages.again(refused, errors -> write(null, null, form, errors));
        }
    }

    @POST
    @Path("check")
    @RolesAllowed({Role.HR, Role.MANAGERS})
    @Operation(hidden = true)
    public TemplateInstance check(@QueryParam("language") String language, MultivaluedMap<String, String> typed) {
        Language only = Language.of(language).orElse(Language.SV);
        List<WarningRow> found = warnings.about(QuestionWording.of(forms.read(typed, QuestionForm.class))).stream()
                .filter(warning -> warning.language() == only)
                .toList();
        return Templates.warnings(found, permissions.rights().write());
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.ADMINISTRATORS, Role.HR, Role.MANAGERS, Role.ASSESSORS, Role.OBSERVERS})
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("id") UUID id) {
        return one(id, new AcceptForm(), new DeclineForm(), FieldErrors.none());
    }

    @GET
    @Path("{id}/edit")
    @RolesAllowed(Role.HR)
    @Operation(hidden = true)
    public TemplateInstance edit(@PathParam("id") UUID id) {
        QuestionDetail question = questions.one(id);
        return write(question, String.valueOf(question.version()), QuestionForm.of(question), FieldErrors.none());
    }

    @POST
    @Path("{id}")
    @RolesAllowed(Role.HR)
    @Operation(hidden = true)
    public Response edit(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        QuestionForm form = forms.read(typed, QuestionForm.class);
        try {
            editQuestion.edit(id, version(typed), form);
            return Flash.redirect("/questions/" + id, messages().edited());
        } catch (Problem refused) {
            return Pages.again(refused, errors -> write(questions.one(id), typed.getFirst("version"), form, errors));
        }
    }

    @POST
    @Path("{id}/accept")
    @RolesAllowed(Role.HR)
    @Operation(hidden = true)
    public Response accept(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        AcceptForm form = forms.read(typed, AcceptForm.class);
        try {
            acceptSuggestion.accept(id, version(typed), form);
            return Flash.redirect("/questions/suggestions", messages().accepted());
        } catch (Problem refused) {
            return Pages.again(refused, errors -> one(id, form, new DeclineForm(), errors));
        }
    }

    @POST
    @Path("{id}/decline")
    @RolesAllowed(Role.HR)
    @Operation(hidden = true)
    public Response decline(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        DeclineForm form = forms.read(typed, DeclineForm.class);
        try {
            declineSuggestion.decline(id, version(typed), form);
            return Flash.redirect("/questions/suggestions", messages().declined());
        } catch (Problem refused) {
            return Pages.again(refused, errors -> one(id, new AcceptForm(), form, errors));
        }
    }

    @POST
    @Path("{id}/retire")
    @RolesAllowed(Role.HR)
    @Operation(hidden = true)
    public Response retire(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        retireQuestion.retire(id, version(typed));
        return Flash.redirect("/questions/" + id, messages().retired());
    }

    @POST
    @Path("{id}/bring-back")
    @RolesAllowed(Role.HR)
    @Operation(hidden = true)
    public Response bringBack(@PathParam("id") UUID id, MultivaluedMap<String, String> typed) {
        bringBackQuestion.bringBack(id, version(typed));
        return Flash.redirect("/questions/" + id, messages().broughtBack());
    }

    /** For templates: a line of a list, empty where the list is shorter. */
    @TemplateExtension
    static String line(List<String> lines, int index) {
        return QuestionForm.line(lines, index);
    }

    /** For templates: what a list says in one language. */
    @TemplateExtension
    static List<String> said(List<BilingualText> texts, String language) {
        Language wanted = Language.of(language).orElseThrow();
        return texts.stream()
                .map(text -> QuestionWording.in(text, wanted))
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** For templates: whether HR may keep what is warned about. */
    @TemplateExtension
    static boolean allOverrulable(List<WarningRow> warnings) {
        return warnings.stream().allMatch(WarningRow::overrulable);
    }

    /** For templates: the warnings that one language's rules gave. */
    @TemplateExtension
    static List<WarningRow> spoken(List<WarningRow> warnings, String language) {
        return warnings.stream()
                .filter(warning -> warning.language().code().equals(language))
                .toList();
    }

    private TemplateInstance one(UUID id, AcceptForm accept, DeclineForm decline, FieldErrors errors) {
        return Templates.question(questions.one(id), permissions.rights(), accept, decline, errors);
    }

    /**
     * @param question null for a new one
     * @param version the version that the person read, also where somebody has changed the question since
     */
    private TemplateInstance write(QuestionDetail question, String version, QuestionForm form, FieldErrors errors) {
        List<WarningRow> found = warnings.about(QuestionWording.of(form));
        return Templates.write(question, version, form, found, permissions.rights(), errors);
    }

    /** The same list from where this part ended; null at its end. */
    private static String next(Slice<?> slice, UriInfo uri) {
        if (slice.next() == null) {
            return null;
        }
        URI next = uri.getRequestUriBuilder()
                .replaceQueryParam("after", slice.next())
                .build();
        return next.getRawPath() + "?" + next.getRawQuery();
    }

    private UUID key(MultivaluedMap<String, String> typed) {
        return Keys.ofRequest(actor.get().id(), typed.getFirst("requestKey"));
    }

    private static int version(MultivaluedMap<String, String> typed) {
        return Versions.ifMatch(typed.getFirst("version"));
    }

    private QuestionMessages messages() {
        return texts.of(QuestionMessages.class);
    }
}
