package se.tolv.candidate.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** A file as it came in; no file at all is an empty one. */
final class UploadedTable {

    private UploadedTable() {}

    static String nameOf(FileUpload file) {
        return file == null ? null : file.fileName();
    }

    /** At most one byte more than is taken in, which is one too many. */
    static byte[] contentOf(FileUpload file) {
        if (file == null) {
            return new byte[0];
        }
        try (InputStream content = Files.newInputStream(file.uploadedFile())) {
            return content.readNBytes(ImportApplications.FILE_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
