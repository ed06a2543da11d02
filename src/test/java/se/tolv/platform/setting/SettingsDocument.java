package se.tolv.platform.setting;

import jakarta.mail.internet.InternetAddress;
import java.io.IOException;
import java.lang.reflect.Type;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** {@code docs/operations/settings.md}, written from the configuration classes. */
final class SettingsDocument {

    private static final String HEAD = """
            # Every setting of Tolv

            Written by a test from the configuration classes; to change it, change them. How settings are given, and those of the framework:
            [configure.md](configure.md).

            A duration is a number and a unit (`500ms`, `30s`, `5m`, `1h`, `2d`), a number alone being seconds, or in ISO 8601 (`PT1M30S`).
            A value that cannot be what its setting needs stops the start, with a line that names the setting.
            """;

    private static final Map<Type, String> KINDS = Map.of(
            boolean.class, "`true` or `false`",
            int.class, "whole number",
            long.class, "whole number",
            String.class, "text",
            Duration.class, "duration",
            Interval.class, "duration, or `off`",
            Timetable.class, "times in Quartz' notation, or `off`",
            InternetAddress.class, "address of mail");

    private SettingsDocument() {}

    static String text() throws IOException {
        StringBuilder text = new StringBuilder(HEAD);
        for (Class<?> type : Setting.classes()) {
            text.append("\n## ").append(heading(type)).append("\n\n");
            text.append("| Property | In the environment | Kind | Default | Meaning |\n|---|---|---|---|---|\n");
            for (Setting setting : Setting.of(type)) {
                text.append(line(setting));
            }
        }
        return text.toString();
    }

    /** The first sentence is the heading; whatever follows stands under it. */
    private static String heading(Class<?> type) throws IOException {
        String said = Javadoc.of(type).of(type.getSimpleName());
        int end = said.indexOf('.');
        String rest = said.substring(end + 1).strip();
        return said.substring(0, end) + (rest.isEmpty() ? "" : "\n\n" + rest);
    }

    private static String line(Setting setting) throws IOException {
        return "| `%s` | `%s` | %s | %s | %s |\n"
                .formatted(
                        setting.property(),
                        setting.environment(),
                        kind(setting.type()),
                        setting.standard() == null ? "none" : "`" + setting.standard() + "`",
                        setting.meaning());
    }

    private static String kind(Type type) throws IOException {
        if (type instanceof Class<?> choice && choice.isEnum()) {
            Javadoc javadoc = Javadoc.of(choice.getNestHost());
            return Stream.of(choice.getEnumConstants())
                    .map(Object::toString)
                    .map(name -> "`" + name + "`" + inBrackets(javadoc.of(name)))
                    .collect(Collectors.joining(", "));
        }
        return Objects.requireNonNull(KINDS.get(type), () -> "Say in words what a " + type + " is");
    }

    private static String inBrackets(String comment) {
        return comment.isEmpty()
                ? ""
                : " (" + comment.substring(0, 1).toLowerCase()
                        + comment.substring(1).replaceFirst("\\.$", "") + ")";
    }
}
