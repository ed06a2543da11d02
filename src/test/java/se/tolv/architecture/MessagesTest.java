package se.tolv.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every text exists in Swedish and in English. */
class MessagesTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern PARAMETER = Pattern.compile("\\{([a-zA-Z]\\w*)[}.\\s]");

    @TestFactory
    List<DynamicTest> everyBundle_hasTheSameKeysAndParametersInBothLanguages() {
        return bundles().stream()
                .map(bundle -> DynamicTest.dynamicTest(
                        bundle.getAnnotation(MessageBundle.class).value(), () -> {
                            Properties swedish = texts(bundle, "sv");
                            Properties english = texts(bundle, "en");
                            Set<String> methods = Arrays.stream(bundle.getDeclaredMethods())
                                    .map(Method::getName)
                                    .collect(Collectors.toCollection(TreeSet::new));
                            assertThat(baseKeys(swedish, methods)).as("Swedish").isEqualTo(methods);
                            assertThat(english.keySet()).as("English").isEqualTo(swedish.keySet());
                            swedish.forEach((key, text) -> {
                                assertThat((String) text).as("Swedish %s", key).isNotBlank();
                                assertThat(english.getProperty((String) key))
                                        .as("English %s", key)
                                        .isNotBlank();
                                assertThat(parameters(english.getProperty((String) key)))
                                        .as("parameters of %s", key)
                                        .isEqualTo(parameters((String) text));
                            });
                        }))
                .toList();
    }

    @Test
    void validationMessages_haveTheSameKeysInBothLanguages() throws IOException {
        Properties swedish = load(RESOURCES.resolve("ValidationMessages_sv.properties"));
        Properties english = load(RESOURCES.resolve("ValidationMessages_en.properties"));
        assertThat(english.keySet()).isEqualTo(swedish.keySet());
        assertThat(load(RESOURCES.resolve("ValidationMessages.properties"))).isEqualTo(swedish);
    }

    private static List<Class<?>> bundles() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.tolv").stream()
                        .filter(type -> type.isAnnotatedWith(MessageBundle.class))
                        .<Class<?>>map(type -> type.reflect())
                        .toList();
    }

    private static Properties texts(Class<?> bundle, String language) throws IOException {
        String name = bundle.getAnnotation(MessageBundle.class).value();
        return load(RESOURCES.resolve("messages/" + name + "_" + language + ".properties"));
    }

    /** An enum's message has one key a constant, {@code method_CONSTANT}: it counts as its method. */
    private static Set<String> baseKeys(Properties texts, Set<String> methods) {
        return texts.stringPropertyNames().stream()
                .map(key -> {
                    int underscore = key.indexOf('_');
                    String method = underscore < 0 ? key : key.substring(0, underscore);
                    return methods.contains(key) ? key : method;
                })
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> parameters(String text) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PARAMETER.matcher(text);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }
}
