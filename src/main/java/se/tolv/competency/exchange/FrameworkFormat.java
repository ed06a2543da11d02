package se.tolv.competency.exchange;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import se.tolv.competency.exchange.check.Utf8;

/** The kinds of file in which a framework comes and goes. */
public enum FrameworkFormat {
    /** Our own JSON; see {@link FrameworkJson} for its fields. */
    JSON(".json", "application/json"),
    /** Comma-separated values, RFC 4180; one competency a row. */
    CSV(".csv", "text/csv;charset=UTF-8"),
    /** An Excel workbook; the same columns as in CSV. */
    XLSX(".xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    /** Competencies and Academic Standards Exchange (CASE) 1.1 of 1EdTech: a CFPackage as JSON. */
    CASE(".case.json", "application/json");

    private final String suffix;
    private final String mediaType;

    FrameworkFormat(String suffix, String mediaType) {
        this.suffix = suffix;
        this.mediaType = mediaType;
    }

    /** How the file's name ends, with the dot. */
    public String suffix() {
        return suffix;
    }

    /** The media type to send the file as. */
    public String mediaType() {
        return mediaType;
    }

    /**
     * The format that a file seems to have. The content decides, the name only where the content is plain text.
     *
     * @param fileName as uploaded; may be {@code null}
     * @param content the whole file
     * @return empty when it is none of the formats, an old {@code .xls} for one
     */
    public static Optional<FrameworkFormat> guess(String fileName, byte[] content) {
        if (content.length >= 2 && content[0] == 'P' && content[1] == 'K') {
            return Optional.of(XLSX);
        }
        byte first = firstOfText(content);
        if (first == '{' || first == '[') {
            return Optional.of(hasCaseField(content) ? CASE : JSON);
        }
        String name = fileName == null ? "" : fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".csv") || name.endsWith(".txt") ? Optional.of(CSV) : Optional.empty();
    }

    private static byte firstOfText(byte[] content) {
        int start = Utf8.startsWithByteOrderMark(content) ? Utf8.BYTE_ORDER_MARK_BYTES : 0;
        while (start < content.length && Character.isWhitespace(content[start])) {
            start++;
        }
        return start < content.length ? content[start] : 0;
    }

    /** A file that breaks off before any such field is left to the reader of our own JSON to refuse. */
    private static boolean hasCaseField(byte[] content) {
        try (JsonParser parser = JsonSource.FACTORY.createParser(content)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return false;
            }
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                if (CaseReader.isPackageField(parser.currentName())) {
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
            return false;
        } catch (IOException broken) {
            return false;
        }
    }
}
