package se.tolv.vacancy.priority;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;

/** What the steps are called: by the employer, or as everywhere. */
@ApplicationScoped
class PriorityNames {

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    /** In the reader's language. */
    String of(PrioritySettings settings, PriorityStep step) {
        BilingualText own = settings.names.getOrDefault(step, BilingualText.EMPTY);
        return own.isEmpty() ? texts.of(PriorityMessages.class).step(step) : own.in(language.get());
    }
}
