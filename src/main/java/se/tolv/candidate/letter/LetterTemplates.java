package se.tolv.candidate.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;

/** What letters to applicants say before anybody has changed them: the employer's words, else those that Tolv comes with. */
@ApplicationScoped
public class LetterTemplates {

    @Inject
    Placeholders placeholders;

    @Inject
    Texts texts;

    /** The words of such a letter, placeholders and all. */
    public String words(LetterKind kind, Language language) {
        return stored(kind).map(template -> template.words.in(language)).orElseGet(() -> shipped(kind, language));
    }

    /** Every kind, with its words. */
    public List<LetterTemplateDetail> all() {
        Map<LetterKind, LetterTemplate> stored = LetterTemplate.<LetterTemplate>listAll().stream()
                .collect(Collectors.toMap(template -> template.kind, Function.identity()));
        return Arrays.stream(LetterKind.values())
                .map(kind -> detail(kind, Optional.ofNullable(stored.get(kind))))
                .toList();
    }

    public LetterTemplateDetail one(LetterKind kind) {
        return detail(kind, stored(kind));
    }

    private LetterTemplateDetail detail(LetterKind kind, Optional<LetterTemplate> stored) {
        return new LetterTemplateDetail(
                kind,
                // What nobody has changed comes before the first version.
                stored.map(template -> template.version).orElse(-1),
                stored.map(template -> template.words)
                        .orElseGet(() -> new BilingualText(shipped(kind, Language.SV), shipped(kind, Language.EN))),
                placeholders.names(kind, Language.SV),
                placeholders.names(kind, Language.EN));
    }

    static Optional<LetterTemplate> stored(LetterKind kind) {
        return LetterTemplate.find("kind", kind).firstResultOptional();
    }

    private String shipped(LetterKind kind, Language language) {
        return texts.in(language, LetterTextMessages.class).words(kind);
    }
}
