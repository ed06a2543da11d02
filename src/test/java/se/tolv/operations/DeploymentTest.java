package se.tolv.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.runtime.configuration.DurationConverter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.tolv.platform.setting.Setting;

/** The files that nobody can run while Tolv is built, as far as their names must agree with each other and with Tolv. */
class DeploymentTest {

    private static final Path FOLDER = Path.of("deploy/kubernetes");
    private static final String SHUTDOWN_TIMEOUT = "quarkus.shutdown.timeout";

    private static List<JsonNode> manifests;

    @BeforeAll
    static void read() throws IOException {
        manifests = Manifests.files(FOLDER).stream()
                .flatMap(file -> Manifests.in(file).stream())
                .toList();
    }

    @Test
    void everyFile_isYaml_andKustomizationHasThemAll() throws IOException {
        assertThat(Manifests.files(Path.of("deploy")))
                .allSatisfy(file -> assertThat(Manifests.in(file)).isNotEmpty());
        Set<String> others = Manifests.files(FOLDER).stream()
                .map(file -> file.getFileName().toString())
                .filter(name -> !name.equals("kustomization.yaml"))
                .collect(Collectors.toSet());
        assertThat(texts(one("Kustomization", null).path("resources"))).containsExactlyInAnyOrderElementsOf(others);
    }

    @Test
    void environment_isMadeOfSettingsThereAre() throws IOException {
        Set<String> known = knownSettings();
        assertThat(known).containsAll(names(one("ConfigMap", "tolv").path("data")));
        assertThat(known).containsAll(texts(container().path("env"), "name"));
        JsonNode compose = Manifests.in(Path.of("deploy/compose.yaml")).get(0);
        assertThat(known)
                .containsAll(names(compose.path("services").path("tolv").path("environment")));
    }

    /** What a person is told to set, anywhere in the documents of operation. */
    @Test
    void documents_nameSettingsThereAre() throws IOException {
        Set<String> known = knownSettings();
        Set<String> ofCompose = found("\\$\\{(TOLV_[A-Z_]+)", Files.readString(Path.of("deploy/compose.yaml")));
        try (Stream<Path> documents = Stream.concat(
                Files.list(Path.of("docs/operations")), Stream.of(Path.of("deploy/kubernetes/README.md")))) {
            for (Path document :
                    documents.filter(file -> file.toString().endsWith(".md")).toList()) {
                Set<String> told = found("`((?:TOLV|QUARKUS)_[A-Z_]+)", Files.readString(document));
                told.removeAll(ofCompose);
                assertThat(known).as(document.toString()).containsAll(told);
            }
        }
    }

    @Test
    void ports_areTheOneThatTolvListensAt() throws IOException {
        JsonNode port = container().path("ports").get(0);
        String number = QuarkusSetting.all().get("quarkus.http.port").standard();
        assertThat(port.path("containerPort").asText()).isEqualTo(number);
        assertThat(Files.readString(Path.of("deploy/Dockerfile"))).contains("EXPOSE " + number);
        assertThat(pod().path("metadata")
                        .path("annotations")
                        .path("prometheus.io/port")
                        .asText())
                .isEqualTo(number);
        JsonNode allowed =
                one("NetworkPolicy", "tolv").path("spec").path("ingress").get(0);
        assertThat(texts(allowed.path("ports"), "port")).containsExactly(number);

        JsonNode service = one("Service", "tolv").path("spec").path("ports").get(0);
        assertThat(service.path("targetPort")).isEqualTo(port.path("name"));
        for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
            assertThat(container().path(probe).path("httpGet").path("port"))
                    .as(probe)
                    .isEqualTo(port.path("name"));
        }
    }

    @Test
    void ingress_leadsToServicesThereAre_andKeepsHealthAndMetricsInside() {
        Set<String> services = manifests.stream()
                .filter(manifest -> manifest.path("kind").asText().equals("Service"))
                .map(manifest -> manifest.path("metadata").path("name").asText())
                .collect(Collectors.toSet());
        JsonNode paths = one("Ingress", "tolv")
                .path("spec")
                .path("rules")
                .get(0)
                .path("http")
                .path("paths");
        assertThat(services)
                .containsAll(paths.findValuesAsText("name").stream()
                        .filter(name -> !name.equals("http"))
                        .toList());
        assertThat(Manifests.each(paths)
                        .filter(path -> path.path("path").asText().equals("/q/"))
                        .map(path -> path.at("/backend/service/name").asText()))
                .containsExactly("nowhere");
        assertThat(one("Service", "nowhere").path("spec").has("selector")).isFalse();
    }

    @Test
    void labels_leadToTolv() {
        JsonNode labels = pod().path("metadata").path("labels");
        assertThat(one("Deployment", "tolv").at("/spec/selector/matchLabels")).isEqualTo(labels);
        assertThat(one("Service", "tolv").at("/spec/selector")).isEqualTo(labels);
        assertThat(one("PodDisruptionBudget", "tolv").at("/spec/selector/matchLabels"))
                .isEqualTo(labels);
        assertThat(one("NetworkPolicy", "tolv").at("/spec/podSelector/matchLabels"))
                .isEqualTo(labels);
        assertThat(one("HorizontalPodAutoscaler", "tolv")
                        .at("/spec/scaleTargetRef/name")
                        .asText())
                .isEqualTo("tolv");
    }

    @Test
    void secrets_areMadeAsTheReadmeSays_orByTheDatabasesOperator() throws IOException {
        String readme = Files.readString(FOLDER.resolve("README.md"));
        List<JsonNode> references = new ArrayList<>();
        manifests.forEach(manifest -> {
            references.addAll(Manifests.everywhere(manifest, "secretKeyRef"));
            references.addAll(Manifests.everywhere(manifest, "accessKeyId"));
            references.addAll(Manifests.everywhere(manifest, "secretAccessKey"));
        });
        assertThat(references).hasSizeGreaterThan(5).allSatisfy(reference -> {
            String name = reference.path("name").asText();
            String key = reference.path("key").asText();
            if (name.equals(database() + "-app")) {
                assertThat(List.of("username", "password")).contains(key);
            } else {
                assertThat(readme).containsPattern("secret generic " + name + " .*--from-literal=" + key + "=");
            }
        });
        assertThat(readme)
                .contains("secret tls "
                        + one("Ingress", "tolv").at("/spec/tls/0/secretName").asText());
    }

    @Test
    void database_isTheOneThatIsMade_andBackedUp() {
        assertThat(setting("QUARKUS_DATASOURCE_JDBC_URL"))
                .isEqualTo("jdbc:postgresql://" + database() + "-rw:5432/"
                        + cluster().at("/spec/bootstrap/initdb/database").asText());
        assertThat(cluster().at("/spec/plugins/0/parameters/barmanObjectName").asText())
                .isEqualTo(one("ObjectStore", null).at("/metadata/name").asText());
        JsonNode backup = one("ScheduledBackup", null).path("spec");
        assertThat(backup.at("/cluster/name").asText()).isEqualTo(database());
        assertThat(backup.at("/pluginConfiguration/name")).isEqualTo(cluster().at("/spec/plugins/0/name"));
        assertThat(one("NetworkPolicy", "tolv-database")
                        .at("/spec/podSelector/matchLabels")
                        .path("cnpg.io/cluster")
                        .asText())
                .isEqualTo(database());
    }

    @Test
    void connectionsOfAllNodes_fitIntoTheDatabase() {
        int nodes =
                one("HorizontalPodAutoscaler", "tolv").at("/spec/maxReplicas").asInt()
                        + one("Deployment", "tolv")
                                .at("/spec/strategy/rollingUpdate/maxSurge")
                                .asInt();
        int most = cluster().at("/spec/postgresql/parameters/max_connections").asInt();
        int forOthers = 20;
        assertThat(nodes * Integer.parseInt(setting("QUARKUS_DATASOURCE_JDBC_MAX_SIZE")))
                .isPositive()
                .isLessThanOrEqualTo(most - forOthers);
    }

    @Test
    void node_hasTheTimeToStop() throws IOException {
        Duration needed = DurationConverter.parseDuration(setting("QUARKUS_SHUTDOWN_DELAY"))
                .plus(DurationConverter.parseDuration(OwnDefaults.of(SHUTDOWN_TIMEOUT)));
        assertThat(Duration.ofSeconds(
                        pod().at("/spec/terminationGracePeriodSeconds").asLong()))
                .isGreaterThan(needed);
    }

    private static Set<String> knownSettings() throws IOException {
        Set<String> known = new TreeSet<>();
        Setting.all().forEach(setting -> known.add(setting.environment()));
        QuarkusSetting.all().values().stream()
                .filter(QuarkusSetting::canBeSet)
                .forEach(setting -> known.add(setting.environment()));
        return known;
    }

    private static JsonNode one(String kind, String name) {
        return manifests.stream()
                .filter(manifest -> manifest.path("kind").asText().equals(kind))
                .filter(manifest ->
                        name == null || manifest.at("/metadata/name").asText().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("There is no " + kind + " " + name));
    }

    private static JsonNode pod() {
        return one("Deployment", "tolv").at("/spec/template");
    }

    private static JsonNode container() {
        return pod().at("/spec/containers/0");
    }

    private static JsonNode cluster() {
        return one("Cluster", null);
    }

    private static String database() {
        return cluster().at("/metadata/name").asText();
    }

    private static String setting(String environment) {
        return one("ConfigMap", "tolv").path("data").path(environment).asText();
    }

    private static Collection<String> names(JsonNode object) {
        Set<String> names = new TreeSet<>();
        object.fieldNames().forEachRemaining(names::add);
        assertThat(names).isNotEmpty();
        return names;
    }

    private static List<String> texts(JsonNode list) {
        return Manifests.each(list).map(JsonNode::asText).toList();
    }

    private static List<String> texts(JsonNode list, String name) {
        return Manifests.each(list).map(item -> item.path(name).asText()).toList();
    }

    private static Set<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
