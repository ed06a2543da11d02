package se.tolv.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import se.tolv.platform.language.Language;

/**
 * The names of what the audit trail holds as codes, from {@code history/labels_sv.properties} and
 * {@code history/labels_en.properties}. A code without a label is shown as it is, so that no line of the history is ever
 * missing. The keys:
 *
 * <ul>
 *   <li>{@code action.guide.published}: what was done, as a sentence goes on after the name of who did it
 *   <li>{@code type.guide}: what the object is
 *   <li>{@code field.guide.minutes}, or {@code field.minutes} for every type: the field
 *   <li>{@code value.HIRING_MANAGER}: a value that is one of a fixed set
 * </ul>
 */
@ApplicationScoped
public class HistoryLabels {

    /** A type of object that has a history. */
    public record Type(String code, String name) {}

    private final Map<Language, Properties> labels = new EnumMap<>(Language.class);

    public HistoryLabels() {
        for (Language language : Language.values()) {
            labels.put(language, read("/history/labels_" + language.code() + ".properties"));
        }
    }

    private static Properties read(String path) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(HistoryLabels.class.getResourceAsStream(path), UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return properties;
    }

    public String action(String code, Language language) {
        return first(language, code, "action." + code);
    }

    public String type(String code, Language language) {
        return first(language, code, "type." + code);
    }

    public String field(String type, String field, Language language) {
        return first(language, field, "field." + type + "." + field, "field." + field);
    }

    public String value(String code, Language language) {
        return first(language, code, "value." + code);
    }

    /** The types by name. */
    public List<Type> types(Language language) {
        return labels.get(language).stringPropertyNames().stream()
                .filter(key -> key.startsWith("type."))
                .map(key -> new Type(
                        key.substring("type.".length()), labels.get(language).getProperty(key)))
                .sorted(Comparator.comparing(Type::name))
                .toList();
    }

    private String first(Language language, String otherwise, String... keys) {
        return Arrays.stream(keys)
                .map(labels.get(language)::getProperty)
                .filter(label -> label != null)
                .findFirst()
                .orElse(otherwise);
    }
}
