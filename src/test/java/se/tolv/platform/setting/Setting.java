package se.tolv.platform.setting;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithName;
import io.smallrye.config.common.utils.StringUtil;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One setting of Tolv, as its configuration class says it.
 *
 * @param type of its values; of an optional setting, the type of what it holds
 * @param standard its default; null where it has none
 * @param meaning in Markdown
 */
public record Setting(String property, Type type, String standard, String meaning, Class<?> declaredIn) {

    private static final List<Class<?>> CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.tolv").stream()
                    .filter(type -> type.isAnnotatedWith(ConfigMapping.class))
                    .sorted(Comparator.comparing((JavaClass type) -> prefixOf(type.reflect()))
                            .thenComparing(type -> !type.getSimpleName().startsWith("Tolv"))
                            .thenComparing(JavaClass::getSimpleName))
                    .<Class<?>>map(JavaClass::reflect)
                    .toList();

    /** The classes that settings are declared in. */
    public static List<Class<?>> classes() {
        return CLASSES;
    }

    /** All of them. */
    public static List<Setting> all() throws IOException {
        List<Setting> settings = new ArrayList<>();
        for (Class<?> type : classes()) {
            settings.addAll(of(type));
        }
        return settings;
    }

    /** Those of one class, in alphabetic order. */
    static List<Setting> of(Class<?> type) throws IOException {
        Javadoc javadoc = Javadoc.of(type);
        return Stream.of(type.getDeclaredMethods())
                .map(method -> of(method, javadoc))
                .sorted(Comparator.comparing(Setting::property))
                .toList();
    }

    private static Setting of(Method method, Javadoc javadoc) {
        WithName name = method.getAnnotation(WithName.class);
        WithDefault standard = method.getAnnotation(WithDefault.class);
        return new Setting(
                prefixOf(method.getDeclaringClass()) + "."
                        + (name == null ? StringUtil.skewer(method.getName()) : name.value()),
                method.getReturnType() == Optional.class
                        ? ((ParameterizedType) method.getGenericReturnType()).getActualTypeArguments()[0]
                        : method.getReturnType(),
                standard == null ? null : standard.value(),
                javadoc.of(method.getName()),
                method.getDeclaringClass());
    }

    private static String prefixOf(Class<?> type) {
        return type.getAnnotation(ConfigMapping.class).prefix();
    }

    /** What it is called in the environment. */
    public String environment() {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
