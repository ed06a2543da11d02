package se.tolv.competency.exchange;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import se.tolv.competency.exchange.check.ImportProblem;
import se.tolv.competency.exchange.check.ImportProblem.Kind;
import se.tolv.competency.exchange.check.ImportRefused;
import se.tolv.platform.language.BilingualText;

/** What the tests of all formats share. */
abstract class ExchangeTest {

    static final Instant NOW = Instant.parse("2026-03-02T10:15:30Z");

    static final FrameworkFiles FILES = new FrameworkFiles(Clock.fixed(NOW, ZoneOffset.UTC));

    static final FrameworkDocument EXAMPLE = new FrameworkDocument(
            text("Kompetensramverk", "Competency framework"),
            text("Tolv kompetenser; på vanligt språk.", ""),
            List.of(
                    new CompetencyEntry(
                            "ansvar",
                            text("Ta ansvar", "Taking responsibility"),
                            text("Du gör det du har lovat.\nÄven när ingen ser det.", "You do what you promised."),
                            List.of(text("Säger till i tid", "Says so in time"), text("", "Keeps \"promises\"")),
                            List.of(text("=skyller på andra", "")),
                            Map.of(1, text("Skjuter upp", "Puts off"), 5, text("", "Sees it through"))),
                    new CompetencyEntry(
                            "Å-1", text("", "Learning"), BilingualText.EMPTY, List.of(), List.of(), Map.of())));

    static BilingualText text(String sv, String en) {
        return new BilingualText(sv, en);
    }

    static FrameworkDocument read(FrameworkFormat format, byte[] file) {
        try {
            return FILES.read(format, new ByteArrayInputStream(file));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static FrameworkDocument read(FrameworkFormat format, String file) {
        return read(format, file.getBytes(StandardCharsets.UTF_8));
    }

    static byte[] write(FrameworkFormat format, FrameworkDocument document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            FILES.write(format, document, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    static List<ImportProblem> problems(FrameworkFormat format, byte[] file) {
        return catchThrowableOfType(ImportRefused.class, () -> read(format, file))
                .problems();
    }

    static List<ImportProblem> problems(FrameworkFormat format, String file) {
        return problems(format, file.getBytes(StandardCharsets.UTF_8));
    }

    static ImportProblem problem(Integer row, String column, Kind kind, String value) {
        return new ImportProblem(null, row, column, kind, value);
    }

    static byte[] resource(String name) {
        try (InputStream in = ExchangeTest.class.getResourceAsStream("/exchange/" + name)) {
            return in.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
