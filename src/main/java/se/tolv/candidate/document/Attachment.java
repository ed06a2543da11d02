package se.tolv.candidate.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.ZipFile;

/** A file that has been looked at: small enough, of a type that can be received, and with a harmless name. */
public record Attachment(DocumentKind kind, String name, DocumentType type, byte[] content) {

    /** Bytes: 5 MB, which holds a CV with a picture. */
    static final long LARGEST = 5 * 1024 * 1024;

    private static final int LONGEST_NAME = 100;
    private static final byte[] PDF = "%PDF-".getBytes(StandardCharsets.US_ASCII);

    /** An ODT begins with a stored entry that names its type (OASIS OpenDocument 1.3 part 2, 3.3); 30 is the entry's head. */
    private static final byte[] ODT = ("mimetype" + DocumentType.ODT.mediaType).getBytes(StandardCharsets.US_ASCII);

    private static final int ODT_AT = 30;

    static boolean isTooLarge(UploadedFile file) {
        return size(file) > LARGEST;
    }

    static boolean isEmpty(UploadedFile file) {
        return size(file) == 0;
    }

    /**
     * Reads the file, judging its type by its bytes alone; its name and what the sender called its type count for nothing.
     *
     * @return empty where it is none of the types that can be received
     */
    static Optional<Attachment> of(UploadedFile file) {
        try {
            byte[] content = Files.readAllBytes(file.content());
            return typeOf(content, file.content())
                    .map(type -> new Attachment(file.kind(), clean(file.name(), type), type, content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<DocumentType> typeOf(byte[] content, Path path) {
        if (has(content, 0, PDF)) {
            return Optional.of(DocumentType.PDF);
        }
        if (has(content, ODT_AT, ODT)) {
            return Optional.of(DocumentType.ODT);
        }
        return isWordDocument(path) ? Optional.of(DocumentType.DOCX) : Optional.empty();
    }

    /** Reads the archive's table of contents only: nothing is inflated, so nothing can blow up. */
    private static boolean isWordDocument(Path path) {
        try (ZipFile archive = new ZipFile(path.toFile())) {
            return archive.getEntry("[Content_Types].xml") != null
                    && archive.getEntry("word/document.xml") != null
                    && archive.getEntry("word/vbaProject.bin") == null;
        } catch (IOException notAnArchive) {
            return false;
        }
    }

    private static boolean has(byte[] content, int at, byte[] expected) {
        return content.length >= at + expected.length
                && Arrays.equals(content, at, at + expected.length, expected, 0, expected.length);
    }

    /** The name as a message can say it, before the file's type is known. */
    static String shown(UploadedFile file) {
        return stem(file.name());
    }

    /** The last part of the name, with letters, digits and a few signs only, and the ending that its type has. */
    static String clean(String name, DocumentType type) {
        String kept = stem(name);
        return (kept.isBlank() || kept.startsWith(".") ? "file" : kept) + "." + type.extension;
    }

    private static String stem(String name) {
        String last = name == null ? "" : name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String stem = last.replaceFirst("\\.[^.]*$", "")
                .replaceAll("[^\\p{L}\\p{M}\\p{N}._ ()-]", "_")
                .strip();
        return stem.substring(
                0, stem.offsetByCodePoints(0, Math.min(LONGEST_NAME, stem.codePointCount(0, stem.length()))));
    }

    private static long size(UploadedFile file) {
        try {
            return Files.size(file.content());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
