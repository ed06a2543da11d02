package se.tolv.operations;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * A setting of the framework, as its own description of itself has it.
 *
 * @param standard the framework's default; null where it has none
 * @param canBeSet whether a package that is built already heeds it
 */
record QuarkusSetting(String property, String standard, boolean canBeSet) {

    private static final String DESCRIPTION = "META-INF/quarkus-config-doc/quarkus-config-model.json";

    /** All of them, by property. */
    static Map<String, QuarkusSetting> all() throws IOException {
        Map<String, QuarkusSetting> settings = new TreeMap<>();
        for (URL description :
                Collections.list(QuarkusSetting.class.getClassLoader().getResources(DESCRIPTION))) {
            JsonNode model = new ObjectMapper().readTree(description);
            model.path("configRoots").forEach(root -> collect(root.path("items"), settings));
        }
        return settings;
    }

    private static void collect(JsonNode items, Map<String, QuarkusSetting> settings) {
        for (JsonNode item : items) {
            collect(item.path("items"), settings);
            String property = item.path("path").path("property").asText();
            if (item.hasNonNull("phase")) {
                settings.put(
                        property,
                        new QuarkusSetting(
                                property,
                                item.path("defaultValue").asText(null),
                                item.path("phase").asText().equals("RUN_TIME")));
            }
        }
    }

    /** What it is called in the environment. */
    String environment() {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
