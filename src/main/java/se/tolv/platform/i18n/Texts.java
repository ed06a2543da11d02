package se.tolv.platform.i18n;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import se.tolv.platform.language.Language;

/** Texts for people, from Java: {@code texts.of(GuideMessages.class).seventhCompetency()}. */
@ApplicationScoped
public class Texts {

    private record Bundle(Language language, Class<?> messages) {}

    /** Looking one up among all beans takes longer than most of their texts. */
    private final Map<Bundle, Object> found = new ConcurrentHashMap<>();

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
        return bundle.cast(found.computeIfAbsent(
                new Bundle(language, bundle),
                wanted -> MessageBundles.get(bundle, Localized.Literal.of(language.code()))));
    }
}
