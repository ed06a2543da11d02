package se.tolv.platform.web;

import io.vertx.ext.web.RoutingContext;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import se.tolv.platform.error.Problem;
import se.tolv.platform.error.SignInAddress;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.language.Language;

/** The choices that a browser remembers: language and light or dark. */
@Path("/")
@PermitAll
public class PreferencePages {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @GET
    @Path("language/{language}")
    @Operation(hidden = true)
    public Response language(
            @PathParam("language") String tag, @QueryParam("back") String back, RoutingContext request) {
        Language language = Language.of(tag).orElseThrow(Problem::notFound);
        return remember(CurrentLanguage.COOKIE, language.code(), back, request);
    }

    @GET
    @Path("theme/{theme}")
    @Operation(hidden = true)
    public Response theme(@PathParam("theme") String theme, @QueryParam("back") String back, RoutingContext request) {
        if (!List.of("auto", "light", "dark").contains(theme)) {
            throw Problem.notFound();
        }
        return remember(PageBean.THEME, theme, back, request);
    }

    private static Response remember(SiteCookie cookie, String value, String back, RoutingContext request) {
        return Response.seeOther(SignInAddress.localOrHome(back))
                .cookie(cookie.with(value, A_YEAR, request))
                .build();
    }
}
