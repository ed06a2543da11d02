package se.tolv.candidate.exchange;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file with applications on its way to whoever asked for it; it is gone once it is sent. */
final class ExportedApplications {

    private ExportedApplications() {}

    static Response response(Path file, ExportFormat format) {
        StreamingOutput content = out -> {
            try {
                Files.copy(file, out);
            } finally {
                Files.delete(file);
            }
        };
        return Response.ok(content, format.mediaType)
                .header("Content-Disposition", "attachment; filename=\"applications." + format.extension() + "\"")
                .build();
    }
}
