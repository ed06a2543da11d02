package se.tolv.platform.i18n;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.tolv.platform.language.Language;

/** Texts for people, from Java: {@code texts.of(GuideMessages.class).seventhCompetency()}. */
@ApplicationScoped
public class Texts {

    @Inject
    CurrentLanguage language;

    /** A feature's message bundle in the language of the current request. */
    public <T> T of(Class<T> bundle) {
        return in(language.get(), bundle);
    }

    /** The language of the current request. */
    public Language spoken() {
        return language.get();
    }

    public <T> T in(Language language, Class<T> bundle) {
        return MessageBundles.get(bundle, Localized.Literal.of(language.code()));
    }
}
