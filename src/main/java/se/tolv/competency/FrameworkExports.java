package se.tolv.competency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import se.tolv.competency.exchange.CompetencyCodes;
import se.tolv.competency.exchange.CompetencyEntry;
import se.tolv.competency.exchange.FrameworkDocument;
import se.tolv.competency.exchange.FrameworkFiles;
import se.tolv.competency.exchange.FrameworkFormat;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;

/** Frameworks as files. */
@ApplicationScoped
public class FrameworkExports {

    /** Competencies in an example file: enough to see how it is built. */
    private static final int EXAMPLES = 3;

    @Inject
    Frameworks frameworks;

    @Inject
    FrameworkFiles files;

    @Inject
    Texts texts;

    /**
     * A framework as a file that can be imported again unchanged.
     *
     * @param format the name of a {@link FrameworkFormat}, in either case
     * @throws Problem 404 where this person may not know of the framework, 409 where it has no competencies, 422 where
     *     there is no such format
     */
    public ExportedFile of(UUID frameworkId, String format) {
        FrameworkRow framework = frameworks.one(frameworkId);
        FrameworkFormat wanted = format(format);
        List<CompetencyEntry> competencies = frameworks.allCompetencies(frameworkId).stream()
                .map(FrameworkExports::entry)
                .toList();
        if (competencies.isEmpty()) {
            throw Problem.conflict(texts.of(CompetencyMessages.class).nothingToExport());
        }
        return file(
                name(framework),
                wanted,
                new FrameworkDocument(framework.title(), framework.description(), competencies));
    }

    /**
     * The beginning of the shipped framework as a file, to see what a file should look like.
     *
     * @throws Problem 422 where there is no such format
     */
    public ExportedFile example(String format) {
        List<CompetencyEntry> competencies = ShippedFramework.competencies().stream()
                .limit(EXAMPLES)
                .map(shipped -> new CompetencyEntry(
                        shipped.code(),
                        shipped.name(),
                        shipped.definition(),
                        shipped.positiveSigns(),
                        shipped.negativeSigns(),
                        shipped.anchors()))
                .toList();
        String name = texts.of(CompetencyMessages.class).exampleName();
        return file(
                CompetencyCodes.slug(name),
                format(format),
                new FrameworkDocument(new BilingualText(name, name), BilingualText.EMPTY, competencies));
    }

    private FrameworkFormat format(String name) {
        for (FrameworkFormat format : FrameworkFormat.values()) {
            if (format.name().equalsIgnoreCase(name)) {
                return format;
            }
        }
        throw Problem.invalid("format", texts.of(CompetencyMessages.class).unknownFormat());
    }

    private ExportedFile file(String name, FrameworkFormat format, FrameworkDocument document) {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        try {
            files.write(format, document, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new ExportedFile(name + format.suffix(), format.mediaType(), content.toByteArray());
    }

    private static CompetencyEntry entry(CompetencyDetail competency) {
        return new CompetencyEntry(
                competency.code(),
                competency.name(),
                competency.definition(),
                competency.positiveSigns(),
                competency.negativeSigns(),
                competency.anchors());
    }

    private static String name(FrameworkRow framework) {
        String title = CompetencyCodes.slug(framework.title().in(Language.SV));
        return framework.number() == null
                ? title + "-" + framework.status().name().toLowerCase(Locale.ROOT)
                : title + "-version-" + framework.number();
    }
}
