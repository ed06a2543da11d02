package se.tolv.competency.exchange;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.util.List;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.ImportProblem.Kind;
import se.tolv.competency.exchange.check.ImportRefused;
import se.tolv.competency.exchange.check.Problems;
import se.tolv.competency.exchange.check.Problems.Place;
import se.tolv.platform.language.BilingualText;

/**
 * Competency frameworks in and out of files. What is written is equal to what was given when it is read back, in every
 * format, as long as the file keeps within {@link ImportLimits#FILE_BYTES}.
 */
@Singleton
public final class FrameworkFiles {

    private final Clock clock;

    /** @param clock tells when a CASE file was made, which that format requires */
    public FrameworkFiles(Clock clock) {
        this.clock = clock;
    }

    /**
     * Reads a framework: all of it, or nothing. Competencies without a code get one made of their name.
     *
     * @throws ImportRefused when the file is not of the format, is beyond {@link ImportLimits}, or holds anything bad
     * @throws IOException when the stream cannot be read
     */
    public FrameworkDocument read(FrameworkFormat format, InputStream in) throws IOException {
        Problems problems = new Problems();
        byte[] file = in.readNBytes(ImportLimits.FILE_BYTES + 1);
        if (file.length == 0) {
            throw problems.refuse(null, null, null, Kind.EMPTY, "");
        }
        if (file.length > ImportLimits.FILE_BYTES) {
            throw problems.refuse(null, null, null, Kind.TOO_LARGE, "");
        }
        FrameworkDocument read = switch (format) {
            case JSON -> FrameworkJson.read(file, problems);
            case CSV -> FrameworkCsv.read(file, problems);
            case XLSX -> FrameworkXlsx.read(file, problems);
            case CASE -> CaseReader.read(file, problems);
        };
        problems.refuseIfAny();
        return new FrameworkDocument(
                read.title(), read.description(), CompetencyCodes.withMissingCodes(read.competencies()));
    }

    /**
     * Writes a framework, and leaves the stream open.
     *
     * @throws IllegalArgumentException when the document holds what {@link #read} would refuse; nothing is written then
     * @throws IOException when the stream cannot be written
     */
    public void write(FrameworkFormat format, FrameworkDocument document, OutputStream out) throws IOException {
        requireReadable(document);
        switch (format) {
            case JSON -> FrameworkJson.write(document, out);
            case CSV -> FrameworkCsv.write(document, out);
            case XLSX -> FrameworkXlsx.write(document, out);
            case CASE -> CaseWriter.write(document, clock.instant(), out);
        }
    }

    private static void requireReadable(FrameworkDocument document) {
        try {
            Problems problems = new Problems();
            check(document, problems);
            problems.refuseIfAny();
        } catch (ImportRefused refused) {
            throw new IllegalArgumentException("cannot be written so that it can be read again", refused);
        }
    }

    private static void check(FrameworkDocument document, Problems problems) {
        int size = document.competencies().size();
        if (size == 0 || size > ImportLimits.COMPETENCIES) {
            Kind kind = size == 0 ? Kind.EMPTY : Kind.TOO_MANY_ROWS;
            throw problems.refuse(null, null, FrameworkJson.COMPETENCIES, kind, String.valueOf(size));
        }
        Place whole = problems.at(null, null);
        checkName(whole, "title", document.title());
        checkText(whole, "description", document.description());
        CompetencyCodes codes = new CompetencyCodes();
        for (int i = 0; i < size; i++) {
            check(document.competencies().get(i), codes, problems.at(FrameworkJson.COMPETENCIES, i + 1));
        }
    }

    private static void check(CompetencyEntry competency, CompetencyCodes codes, Place place) {
        if (codes.given(place, "code", competency.code()).isEmpty()) {
            place.problem("code", Kind.MISSING_VALUE, "");
        }
        if (competency.name().isEmpty()) {
            place.problem("name", Kind.MISSING_VALUE, "");
        }
        checkName(place, "name", competency.name());
        checkText(place, "definition", competency.definition());
        checkSigns(place, "positiveSigns", competency.positiveSigns());
        checkSigns(place, "negativeSigns", competency.negativeSigns());
        competency.anchors().values().forEach(anchor -> checkText(place, "anchors", anchor));
    }

    private static void checkSigns(Place place, String field, List<BilingualText> signs) {
        if (signs.size() > ImportLimits.SIGNS) {
            place.problem(field, Kind.TOO_MANY_SIGNS, String.valueOf(signs.size()));
        }
        signs.forEach(sign -> checkText(place, field, sign));
    }

    private static void checkName(Place place, String field, BilingualText text) {
        place.name(field + ".sv", text.sv());
        place.name(field + ".en", text.en());
    }

    private static void checkText(Place place, String field, BilingualText text) {
        place.text(field + ".sv", text.sv());
        place.text(field + ".en", text.en());
    }
}
