package se.tolv.platform.employer.backup;

import static se.tolv.platform.command.Command.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Map;
import se.tolv.platform.command.Command;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.Employers;

@ApplicationScoped
public class BackUpEmployerCommand implements Command {

    @Inject
    Employers employers;

    @Inject
    BackUpEmployer backUpEmployer;

    @Override
    public String name() {
        return "back-up-employer";
    }

    @Override
    public String usage() {
        return "--key botkyrka --file botkyrka.zip";
    }

    @Override
    public String run(Map<String, String> options) {
        Employer employer = employers.requiredWithKey(required(options, "key"));
        Path file = Path.of(required(options, "file"));
        BackupManifest manifest = backUpEmployer.backUp(employer, file);
        return "Wrote %d rows of %d tables of %s to %s."
                .formatted(manifest.rows(), manifest.tables().size(), employer.name(), file.toAbsolutePath());
    }
}
