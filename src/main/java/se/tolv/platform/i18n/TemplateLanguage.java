package se.tolv.platform.i18n;

import io.quarkus.arc.Arc;
import io.quarkus.qute.EngineBuilder;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

/**
 * Every page speaks the current language unless told otherwise ({@code instance.setLocale}). A text of a message bundle is
 * a template too, with a language of its own: a Swedish letter that somebody writes on an English page stays Swedish.
 */
@ApplicationScoped
public class TemplateLanguage {

    @Inject
    CurrentLanguage language;

    void configure(@Observes EngineBuilder builder) {
        builder.addTemplateInstanceInitializer(this::speak);
    }

    /** Pages and mails lie in folders; the texts of bundles do not. */
    private static boolean isPage(TemplateInstance instance) {
        return instance.getTemplate().getId().contains("/");
    }

    private void speak(TemplateInstance instance) {
        if (isPage(instance) && Arc.container().requestContext().isActive()) {
            instance.setLocale(language.get().locale());
        }
    }
}
