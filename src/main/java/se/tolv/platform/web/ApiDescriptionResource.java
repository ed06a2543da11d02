package se.tolv.platform.web;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import jakarta.annotation.security.PermitAll;
import jakarta.inject.Singleton;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The description of the API, as it stands in docs/openapi.yaml: in YAML, or in JSON for those who ask for it. */
@Singleton
@Path("/api/openapi")
@PermitAll
public class ApiDescriptionResource {

    static final String YAML = "application/yaml;charset=UTF-8";
    static final String JSON = "application/json;charset=UTF-8";

    private byte[] json;

    @GET
    @Produces({YAML, JSON})
    @Operation(hidden = true)
    public Response description(@QueryParam("format") String format, @Context HttpHeaders headers) throws IOException {
        return asksForJson(format, headers)
                ? Response.ok(json(), JSON).build()
                : Response.ok(yaml(), YAML).build();
    }

    private static boolean asksForJson(String format, HttpHeaders headers) {
        if (format != null) {
            return format.equalsIgnoreCase("json");
        }
        MediaType preferred = headers.getAcceptableMediaTypes().get(0);
        return !preferred.isWildcardType() && preferred.isCompatible(MediaType.APPLICATION_JSON_TYPE);
    }

    /** Kept once made: anybody may ask, as often as they like. */
    private synchronized byte[] json() throws IOException {
        if (json == null) {
            json = new ObjectMapper().writeValueAsBytes(new YAMLMapper().readTree(yaml()));
        }
        return json;
    }

    private static byte[] yaml() throws IOException {
        try (InputStream file = ApiDescriptionResource.class.getResourceAsStream("/openapi.yaml")) {
            return file.readAllBytes();
        }
    }
}
