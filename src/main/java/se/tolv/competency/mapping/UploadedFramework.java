package se.tolv.competency.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import se.tolv.competency.exchange.check.ImportLimits;

/**
 * A file as it came in.
 *
 * @param name as the sender calls it; may be null
 * @param content at most one byte more than {@link ImportLimits#FILE_BYTES}, which is one too many
 */
public record UploadedFramework(String name, byte[] content) {

    /** No file at all is an empty one. */
    static UploadedFramework of(FileUpload file) {
        if (file == null) {
            return new UploadedFramework(null, new byte[0]);
        }
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return read(file.fileName(), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static UploadedFramework read(String name, InputStream content) {
        try {
            return new UploadedFramework(name, content.readNBytes(ImportLimits.FILE_BYTES + 1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The name without its ending; empty where there is none. */
    String title() {
        return name == null ? "" : name.replaceFirst("^.*[/\\\\]", "").replaceFirst("(\\.case)?\\.[A-Za-z]{1,5}$", "");
    }
}
