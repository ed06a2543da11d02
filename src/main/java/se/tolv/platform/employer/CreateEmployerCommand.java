package se.tolv.platform.employer;

import static se.tolv.platform.command.Command.required;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import se.tolv.platform.command.Command;

@ApplicationScoped
public class CreateEmployerCommand implements Command {

    @Inject
    CreateEmployer createEmployer;

    @Override
    public String name() {
        return "create-employer";
    }

    @Override
    public String usage() {
        return "--key botkyrka --name \"Botkyrka kommun\" --hosts botkyrka.example.org[,second.example.org]";
    }

    @Override
    public String run(Map<String, String> options) {
        Employer employer = createEmployer.create(
                required(options, "key"),
                required(options, "name"),
                List.of(required(options, "hosts").split("\\s*,\\s*")));
        return "Made " + employer.name() + " in the schema " + employer.schema()
                + ". Make its first administrator with create-administrator.";
    }
}
