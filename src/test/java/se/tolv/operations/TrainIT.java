package se.tolv.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** What deploy/train.sh starts without quarkus-run.jar must start as that does. */
class TrainIT {

    @Test
    void start_opensWhatThePackageOpens() throws IOException {
        String script = Files.readString(Path.of("deploy/train.sh"));
        try (JarFile jar = new JarFile("target/quarkus-app/quarkus-run.jar")) {
            String opened = jar.getManifest().getMainAttributes().getValue("Add-Opens");
            assertThat(opened.split(" "))
                    .isNotEmpty()
                    .allSatisfy(part -> assertThat(script).contains("--add-opens " + part + "=ALL-UNNAMED"));
        }
    }
}
