package se.tolv.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.OtherEmployer;
import se.tolv.TolvTest;
import se.tolv.platform.identity.Role;

/**
 * Who may call what: every endpoint of the running application, called by nobody and by each role, answers as the table
 * {@code permission-matrix.csv} says. The calls go to an employer of the test's own, for some of them succeed.
 */
@TolvTest
class PermissionMatrixTest {

    private static final String EMPLOYER = "matrix";
    private static final Path ACTUAL = Path.of("target/permission-matrix.csv");
    private static final String HEADING = "method,path,roles";

    @Inject
    OtherEmployer others;

    @BeforeEach
    void makeEmployer() {
        others.named(EMPLOYER);
    }

    @Test
    void table_hasEveryEndpointAndNoOther() throws IOException {
        List<Endpoint> endpoints = Endpoint.all();
        List<String> actual = new ArrayList<>(List.of(HEADING));
        endpoints.stream().map(Endpoint::row).distinct().forEach(actual::add);
        Files.write(ACTUAL, actual);
        assertThat(table().keySet())
                .as(
                        "The rows of src/test/resources/permission-matrix.csv. Those that the application has now stand in %s:"
                                + " read what differs, and take it over if it is meant",
                        ACTUAL)
                .containsExactlyInAnyOrderElementsOf(
                        endpoints.stream().map(Endpoint::name).distinct().toList());
    }

    @Test
    void everyEndpoint_calledByEveryone_answersAsTheTableSays() throws IOException {
        Map<String, Set<String>> table = table();
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all()) {
            Set<String> allowed = table.getOrDefault(endpoint.name(), Set.of());
            boolean open = allowed.contains("PUBLIC");
            check(endpoint, "nobody", open, OtherEmployer.nobody(EMPLOYER), wrong);
            for (Role role : Role.values()) {
                boolean may = open || allowed.contains(role.name());
                check(endpoint, role.name(), may, others.as(EMPLOYER, role), wrong);
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void everyChange_askedForByAnotherSite_isRefused() {
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : Endpoint.all()) {
            if (endpoint.changesSomething()) {
                RequestSpecification crossSite =
                        others.as(EMPLOYER, Role.ADMINISTRATOR).header("Sec-Fetch-Site", "cross-site");
                Response answer = endpoint.call(crossSite, endpoint.somePath(), null);
                if (answer.statusCode() != 403) {
                    wrong.add(endpoint.name() + " answered " + answer.statusCode() + " to another site");
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void healthAndMetrics_areOpenToWhoWatchesTheService() {
        for (String path : List.of("/q/health", "/q/health/live", "/q/health/ready", "/q/metrics")) {
            As.nobody().get(path).then().statusCode(200);
        }
    }

    private static void check(
            Endpoint endpoint, String who, boolean may, RequestSpecification request, List<String> wrong) {
        Response answer = endpoint.call(request, endpoint.somePath(), null);
        int status = answer.statusCode();
        boolean asksToSignIn =
                status == 401 || (status == 303 && answer.header("Location").contains("/sign-in?next="));
        boolean refused = who.equals("nobody") ? asksToSignIn : status == 403;
        boolean broken = status >= 500 || (may && (asksToSignIn || status == 403));
        if (broken || (!may && !refused)) {
            wrong.add("%s by %s answered %d, but the table says %s"
                    .formatted(endpoint.name(), who, status, may ? "may" : "may not"));
        }
    }

    /** Endpoint to roles. */
    private static Map<String, Set<String>> table() throws IOException {
        try (InputStream file = PermissionMatrixTest.class.getResourceAsStream("/permission-matrix.csv")) {
            Map<String, Set<String>> table = new LinkedHashMap<>();
            new String(file.readAllBytes(), UTF_8).lines().skip(1).forEach(row -> {
                // A path may hold a regular expression, and that a comma.
                int first = row.indexOf(',');
                int last = row.lastIndexOf(',');
                table.put(
                        row.substring(0, first) + " " + row.substring(first + 1, last),
                        Set.copyOf(Arrays.asList(row.substring(last + 1).split(" "))));
            });
            return table;
        }
    }
}
