package se.tolv.candidate.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;

/** A file on its way to a member of staff: always saved, never shown by the browser. */
public record Download(String name, DocumentType type, byte[] content) {

    public Response response() {
        String encoded = URLEncoder.encode(name, UTF_8).replace("+", "%20");
        String ascii = name.replaceAll("[^A-Za-z0-9._ ()-]", "_");
        return Response.ok(content, type.mediaType)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(ascii, encoded))
                .header("X-Content-Type-Options", "nosniff")
                .build();
    }
}
