package se.tolv.competency;

import jakarta.ws.rs.core.Response;

/**
 * A framework as a file to send.
 *
 * @param name of letters a-z, digits, hyphens and full stops
 */
public record ExportedFile(String name, String mediaType, byte[] content) {

    /** For a browser to save. */
    public Response response() {
        return Response.ok(content, mediaType)
                .header("Content-Disposition", "attachment; filename=\"" + name + "\"")
                .build();
    }
}
