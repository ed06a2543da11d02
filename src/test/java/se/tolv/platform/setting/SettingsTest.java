package se.tolv.platform.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.config.ConfigValidationException;
import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Settings are explained, and a wrong one stops the start. */
class SettingsTest {

    @Test
    void committedDocument_equalsTheGeneratedOne() throws IOException {
        String generated = SettingsDocument.text();
        Files.writeString(Path.of("target/settings.md"), generated);
        assertThat(Path.of("docs/operations/settings.md"))
                .as("If a setting changed on purpose: cp target/settings.md docs/operations/settings.md")
                .hasContent(generated);
    }

    @Test
    void everySetting_saysWhatItMeans() throws IOException {
        assertThat(Setting.all())
                .isNotEmpty()
                .allSatisfy(setting ->
                        assertThat(setting.meaning()).as(setting.property()).endsWith("."));
    }

    @Test
    void everyJob_isTimedByASettingOfItsOwn() throws IOException {
        JavaClasses tolv = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("se.tolv");
        List<String> times = tolv.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Scheduled.class))
                .map(method -> method.getAnnotationOfType(Scheduled.class))
                .map(job -> job.every() + job.cron())
                .distinct()
                .toList();
        List<String> settings = Setting.of(JobSettings.class).stream()
                .map(setting -> "${" + setting.property() + "}")
                .toList();
        assertThat(times).containsExactlyInAnyOrderElementsOf(settings);
    }

    @Test
    void nothingSet_isASetOfDefaults() {
        SmallRyeConfig config = config(Map.of());
        assertThat(config.getConfigMapping(JobSettings.class).mail().length()).contains(Duration.ofSeconds(2));
        assertThat(config.getConfigMapping(JobSettings.class).check().cron()).isEqualTo("0 30 6 * * ?");
        assertThat(config.getConfigMapping(TolvSettings.class).demo()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"off", "Disabled"})
    void job_canBeSwitchedOff(String off) {
        SmallRyeConfig config = config(Map.of("tolv.sweep.every", off, "tolv.check.cron", off));
        assertThat(config.getConfigMapping(JobSettings.class).sweep().length()).isEmpty();
        assertThat(config.getConfigMapping(JobSettings.class).check().cron()).isEqualTo(off);
    }

    @ParameterizedTest
    @CsvSource({
        "tolv.smtp.port, abc, a whole number from 1 to 65535",
        "tolv.smtp.port, 70000, a whole number from 1 to 65535",
        "tolv.smtp.port, 0, a whole number from 1 to 65535",
        "tolv.applications.per-address, 0, 1 or more",
        "tolv.applications.megabytes-per-address, many, 1 or more",
        "tolv.passwords, no, true or false",
        "tolv.smtp.timeout, 0s, a second or more",
        "tolv.smtp.timeout, PT-5S, a second or more",
        "tolv.smtp.encryption, SSL, starttls",
        "tolv.smtp.from, nobody, an address such as",
        "tolv.sweep.every, soon, a second or more",
        "tolv.mail.every, 10ms, a second or more",
        "tolv.check.cron, every morning, second",
        "tolv.demo, ture, true or false",
        "tolv.mail.deliver, 2, true or false",
        "tolv.smtp.hots, mail.example.org, does not map"
    })
    void wrongSetting_stopsTheStart_andIsNamed(String property, String value, String help) {
        assertThatThrownBy(() -> config(Map.of(property, value)))
                .isInstanceOf(ConfigValidationException.class)
                .hasMessageContaining(property)
                .hasMessageContaining(help);
    }

    private static SmallRyeConfig config(Map<String, String> set) {
        SmallRyeConfigBuilder builder = new SmallRyeConfigBuilder()
                .addDiscoveredConverters()
                .withSources(new PropertiesConfigSource(set, "test", 100));
        Setting.classes().forEach(builder::withMapping);
        return builder.build();
    }
}
