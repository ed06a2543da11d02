package se.tolv.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The metrics that the dashboard and the alerts ask Prometheus for. */
final class Watched {

    static final Path DASHBOARD = Path.of("deploy/monitoring/dashboard.json");
    static final Path ALERTS = Path.of("deploy/monitoring/alerts.yaml");

    private static final Pattern TEXT = Pattern.compile("\"[^\"]*\"");
    private static final Pattern LABELS =
            Pattern.compile("\\{[^}]*}|\\[[^]]*]|\\b(by|without|on|ignoring)\\s*\\([^)]*\\)");
    private static final Pattern LABEL_OF = Pattern.compile("label_values\\((.*),\\s*\\w+\\)");
    private static final Pattern NAME = Pattern.compile("\\b[a-zA-Z_:][a-zA-Z0-9_:]*\\b(?!\\s*\\()");
    private static final Set<String> WORDS =
            Set.of("and", "or", "unless", "by", "without", "on", "ignoring", "offset", "bool");

    private Watched() {}

    static Set<String> metrics() throws IOException {
        Set<String> expressions = new TreeSet<>();
        JsonNode dashboard = new ObjectMapper().readTree(DASHBOARD.toFile());
        expressions.addAll(dashboard.findValuesAsText("expr"));
        dashboard
                .findValuesAsText("definition")
                .forEach(label -> expressions.add(LABEL_OF.matcher(label).replaceAll("$1")));
        Manifests.in(ALERTS).forEach(rules -> expressions.addAll(rules.findValuesAsText("expr")));
        return expressions.stream().flatMap(Watched::metricsOf).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The names of metrics in an expression of PromQL. */
    static Stream<String> metricsOf(String expression) {
        String bare = LABELS.matcher(TEXT.matcher(expression).replaceAll("")).replaceAll(" ");
        return NAME.matcher(bare).results().map(name -> name.group()).filter(name -> !WORDS.contains(name));
    }
}
