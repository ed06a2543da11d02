package se.tolv.platform.employer.backup;

import static se.tolv.platform.command.Command.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import se.tolv.platform.command.Command;
import se.tolv.platform.employer.Employer;

@ApplicationScoped
public class RestoreEmployerCommand implements Command {

    @Inject
    RestoreEmployer restoreEmployer;

    @Override
    public String name() {
        return "restore-employer";
    }

    @Override
    public String usage() {
        return "--file botkyrka.zip [--key botkyrka2] [--hosts second.example.org] (without these, as in the backup)";
    }

    @Override
    public String run(Map<String, String> options) {
        String hosts = options.get("hosts");
        Employer employer = restoreEmployer.restore(
                Path.of(required(options, "file")),
                options.get("key"),
                hosts == null ? List.of() : List.of(hosts.split("\\s*,\\s*")));
        return "Restored " + employer.name() + " into the schema " + employer.schema() + ".";
    }
}
