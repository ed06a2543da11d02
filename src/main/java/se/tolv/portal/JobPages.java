package se.tolv.portal;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.feedback.promise.PromisedAnswer;
import se.tolv.platform.web.Slice;
import se.tolv.vacancy.OpenVacancy;
import se.tolv.vacancy.PublicVacancy;
import se.tolv.vacancy.Vacancies;
import se.tolv.vacancy.ad.AdChannel;
import se.tolv.vacancy.profile.Profiles;
import se.tolv.vacancy.profile.PublicProfile;

/** The open posts, for everybody. Nothing here needs JavaScript. */
@Path("/jobs")
@Produces(MediaType.TEXT_HTML)
@PermitAll
public class JobPages {

    @CheckedTemplate
    static class Templates {
        static native TemplateInstance list(List<OpenVacancy> posts, String next, String q);

        /**
         * @param channel null where the visitor did not follow a channel's link
         * @param jsonLd what search engines read; null in a preview
         */
        static native TemplateInstance one(
                PublicVacancy post, PublicProfile profile, LocalDate answerBy, String channel, String jsonLd);

        static native TemplateInstance closed(PublicVacancy post, LocalDate answerBy);
    }

    @Inject
    Vacancies vacancies;

    @Inject
    Profiles profiles;

    @Inject
    JobPosting jobPosting;

    @Inject
    PromisedAnswer promisedAnswer;

    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @QueryParam("q") @DefaultValue("") String q, @QueryParam("after") @DefaultValue("") String after) {
        Slice<OpenVacancy> posts = vacancies.open(q, after);
        return Templates.list(posts.items(), posts.nextPage("/jobs", Map.of("q", q)), q);
    }

    @GET
    @Path("{slug}")
    @Operation(hidden = true)
    public TemplateInstance one(@PathParam("slug") String slug, @QueryParam("channel") String channel) {
        PublicVacancy post = vacancies.publicOne(slug);
        return post.takesApplications()
                ? Templates.one(
                        post,
                        profiles.publicOf(post.id()),
                        answerBy(post),
                        AdChannel.known(post.id(), channel),
                        jobPosting.of(post))
                : closed(post);
    }

    /** The page of a post that can no longer be applied for. */
    public TemplateInstance closed(PublicVacancy post) {
        return Templates.closed(post, answerBy(post));
    }

    private LocalDate answerBy(PublicVacancy post) {
        return promisedAnswer.after(post.applicationDeadline());
    }
}
