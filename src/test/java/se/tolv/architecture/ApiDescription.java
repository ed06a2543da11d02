package se.tolv.architecture;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;

/** Adds to the API's description what holds for every operation: how to sign in and how problems look. */
@OpenApiFilter(OpenApiFilter.RunStage.BUILD)
public class ApiDescription implements OASFilter {

    private static final Map<String, String> PROBLEMS = new TreeMap<>(Map.of(
            "400", "What was sent cannot be read",
            "401", "No valid token or session",
            "403", "This person may not do this",
            "404", "There is no such thing, or this person may not know of it"));

    @Override
    public void filterOpenAPI(OpenAPI description) {
        if (description.getComponents() == null) {
            description.setComponents(OASFactory.createComponents());
        }
        description
                .getComponents()
                .addSecurityScheme(
                        "token",
                        OASFactory.createSecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .description("An API token, made on the page Mitt konto / My account"))
                .addSchema(
                        "Problem",
                        OASFactory.createSchema()
                                .addType(SchemaType.OBJECT)
                                .description("RFC 9457; errors names each field that is wrong")
                                .addProperty("type", text("Stable: /problems/not-found"))
                                .addProperty("title", text("In the language of the request"))
                                .addProperty("status", OASFactory.createSchema().addType(SchemaType.INTEGER))
                                .addProperty("detail", text("What can be done about it"))
                                .addProperty("instance", text("The request id, which is also in the log"))
                                .addProperty(
                                        "errors",
                                        OASFactory.createSchema()
                                                .addType(SchemaType.ARRAY)
                                                .items(OASFactory.createSchema()
                                                        .addType(SchemaType.OBJECT)
                                                        .addProperty("field", text("The field's name"))
                                                        .addProperty("message", text("What is wrong with it")))));
        // The library's example, 13:45:30.123456789: those who read YAML 1.1 take it for a number to the base of 60.
        description.getComponents().getSchemas().get("LocalTime").setExamples(null);
        description.addSecurityRequirement(
                OASFactory.createSecurityRequirement().addScheme("token"));
        if (description.getPaths() != null && description.getPaths().getPathItems() != null) {
            description.getPaths().getPathItems().values().forEach(ApiDescription::describeProblems);
        }
    }

    private static org.eclipse.microprofile.openapi.models.media.Schema text(String meaning) {
        return OASFactory.createSchema().addType(SchemaType.STRING).description(meaning);
    }

    private static void describeProblems(PathItem path) {
        for (Operation operation : path.getOperations().values()) {
            PROBLEMS.forEach((status, meaning) -> {
                if (operation.getResponses().getAPIResponse(status) == null) {
                    operation.getResponses().addAPIResponse(status, problem(meaning));
                }
            });
            operation.getResponses().getAPIResponses().forEach((status, response) -> {
                if (status.startsWith("4") && response.getContent() == null) {
                    response.setContent(problem("").getContent());
                }
            });
        }
    }

    private static APIResponse problem(String meaning) {
        return OASFactory.createAPIResponse()
                .description(meaning)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/problem+json",
                                OASFactory.createMediaType()
                                        .schema(OASFactory.createSchema().ref("#/components/schemas/Problem"))));
    }
}
