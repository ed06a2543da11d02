package se.tolv.competency.mapping;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.competency.Competency;
import se.tolv.competency.CompetencyFramework;
import se.tolv.competency.CompetencyMessages;
import se.tolv.competency.FrameworkPermissions;
import se.tolv.competency.FrameworkStatus;
import se.tolv.competency.exchange.CompetencyEntry;
import se.tolv.competency.exchange.FrameworkDocument;
import se.tolv.competency.exchange.FrameworkFiles;
import se.tolv.competency.exchange.FrameworkFormat;
import se.tolv.competency.exchange.check.ImportProblem;
import se.tolv.competency.exchange.check.ImportRefused;
import se.tolv.competency.exchange.check.TextRules;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;

/** Takes an older framework in from a file: all of it, or nothing. */
@ApplicationScoped
public class ImportFramework {

    @Inject
    FrameworkPermissions permissions;

    @Inject
    FrameworkFiles files;

    @Inject
    Creation creation;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @param key the new framework's key; a key that exists already creates nothing
     * @return the framework's key
     * @throws Problem 403; 422 with everything that is wrong with the file: the field is {@code row/column} in a table,
     *     {@code list/place/field} in JSON, {@code file} where it is the whole file
     */
    @Transactional
    public UUID take(UUID key, UploadedFramework file) {
        permissions.requireMayWrite();
        FrameworkDocument document = read(file);
        return creation.once(CompetencyFramework.class, key, () -> make(key, file, document)).id;
    }

    private FrameworkDocument read(UploadedFramework file) {
        CompetencyMessages messages = texts.of(CompetencyMessages.class);
        if (file.content().length == 0) {
            throw Problem.invalid("file", messages.chooseFile());
        }
        FrameworkFormat format = FrameworkFormat.guess(file.name(), file.content())
                .orElseThrow(() -> Problem.invalid("file", messages.unknownKindOfFile()));
        try {
            return files.read(format, new ByteArrayInputStream(file.content()));
        } catch (ImportRefused refused) {
            throw Problem.invalid(inWords(refused, format));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private CompetencyFramework make(UUID key, UploadedFramework file, FrameworkDocument document) {
        CompetencyFramework framework = new CompetencyFramework(
                key, title(file, document), document.description(), FrameworkStatus.IMPORTED, clock.instant());
        framework.persist();
        int position = 1;
        for (CompetencyEntry entry : document.competencies()) {
            Competency competency = new Competency(Keys.next(), key, entry.code(), position++);
            competency.name = entry.name();
            competency.definition = entry.definition();
            competency.positiveSigns = entry.positiveSigns();
            competency.negativeSigns = entry.negativeSigns();
            competency.anchors = entry.anchors();
            competency.persist();
        }
        audit.record(
                "framework.imported",
                key,
                framework.title.in(Language.SV),
                null,
                Map.of("competencies", document.competencies().size()));
        return framework;
    }

    /** The file's own title, else its name, else that it was imported. */
    private BilingualText title(UploadedFramework file, FrameworkDocument document) {
        if (!document.title().isEmpty()) {
            return document.title();
        }
        String name = TextRules.tidy(file.title());
        boolean usable = !name.isEmpty() && TextRules.problemInName(name).isEmpty();
        String title = usable ? name : texts.of(CompetencyMessages.class).importedFramework();
        return new BilingualText(title, title);
    }

    private FieldErrors inWords(ImportRefused refused, FrameworkFormat format) {
        FieldErrors errors = FieldErrors.none();
        refused.problems().forEach(problem -> errors.add(field(problem), sentence(problem, format)));
        return errors;
    }

    private static String field(ImportProblem problem) {
        String sheet = problem.sheetOrFile() == null ? "" : problem.sheetOrFile() + "/";
        String row = problem.row() == null ? "" : String.valueOf(problem.row());
        String column = problem.column() == null ? "" : "/" + problem.column();
        String field = (sheet + row + column).replaceAll("^/|/$", "").replace("//", "/");
        return field.isEmpty() ? "file" : field;
    }

    /** {@code Blad1, rad 17, kolumn name_sv: här saknas ett värde.} */
    private String sentence(ImportProblem problem, FrameworkFormat format) {
        CompetencyMessages messages = texts.of(CompetencyMessages.class);
        boolean table = format == FrameworkFormat.CSV || format == FrameworkFormat.XLSX;
        StringBuilder where = new StringBuilder();
        if (problem.sheetOrFile() != null) {
            where.append(problem.sheetOrFile()).append(", ");
        }
        if (problem.row() != null) {
            boolean item = !table && problem.sheetOrFile() != null;
            where.append(item ? messages.atItem(problem.row()) : messages.atRow(problem.row()))
                    .append(", ");
        }
        if (problem.column() != null) {
            where.append(table ? messages.atColumn(problem.column()) : messages.atField(problem.column()))
                    .append(", ");
        }
        where.setLength(Math.max(0, where.length() - 2));
        String value = problem.value().isEmpty() ? "" : " " + messages.stands(problem.value());
        return capitalised((where.isEmpty() ? "" : where + ": ") + messages.what(problem.kind())) + value;
    }

    private static String capitalised(String sentence) {
        return sentence.substring(0, 1).toUpperCase(Locale.ROOT) + sentence.substring(1);
    }
}
