package se.tolv.platform.i18n;

import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Optional;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.SiteCookie;

/**
 * The one place that decides which language is spoken: the person's choice (cookie, then account), else the browser's,
 * else Swedish.
 */
@RequestScoped
public class CurrentLanguage {

    public static final SiteCookie COOKIE = new SiteCookie("tolv_language", "/", true);

    @Inject
    Instance<RoutingContext> request;

    @Inject
    CurrentActor actor;

    private Language language;

    public Language get() {
        if (language == null) {
            language = chosen().orElse(Language.SV);
        }
        return language;
    }

    /** For the rest of this request or job this language is spoken: a mail in the reader's language. */
    public void speak(Language language) {
        this.language = language;
    }

    private Optional<Language> chosen() {
        RoutingContext context = requestOrNull();
        if (context == null) {
            return Optional.empty();
        }
        return Optional.ofNullable(COOKIE.in(context))
                .flatMap(Language::of)
                .or(() -> Optional.ofNullable(actor.get().language()))
                .or(() -> preferred(context.request().getHeader("Accept-Language")));
    }

    private RoutingContext requestOrNull() {
        try {
            return request.isResolvable() && request.get().request() != null ? request.get() : null;
        } catch (RuntimeException outsideOfARequest) {
            return null;
        }
    }

    /** The first language of the header that Tolv has. A header that is no list of language ranges counts as none. */
    static Optional<Language> preferred(String acceptLanguage) {
        if (acceptLanguage == null || acceptLanguage.length() > 500) {
            return Optional.empty();
        }
        try {
            return Locale.LanguageRange.parse(acceptLanguage).stream()
                    .flatMap(range -> Language.of(range.getRange()).stream())
                    .findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
