package se.tolv.platform.employer.backup;

import static se.tolv.platform.command.Command.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import se.tolv.platform.command.Command;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.Employers;
import se.tolv.platform.employer.RegisterEmployer;

@ApplicationScoped
public class RemoveEmployerCommand implements Command {

    @Inject
    Employers employers;

    @Inject
    RegisterEmployer register;

    @Override
    public String name() {
        return "remove-employer";
    }

    @Override
    public String usage() {
        return "--key botkyrka --confirm botkyrka (everything that the employer has; it cannot be undone)";
    }

    @Override
    public String run(Map<String, String> options) {
        Employer employer = employers.requiredWithKey(required(options, "key"));
        if (!employer.key().equals(required(options, "confirm"))) {
            throw new IllegalArgumentException("--confirm must repeat the key.");
        }
        register.remove(employer);
        return "Removed " + employer.name() + " and the schema " + employer.schema() + ".";
    }
}
