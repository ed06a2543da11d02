package se.tolv.platform.command;

import io.quarkus.arc.All;
import io.quarkus.runtime.QuarkusApplication;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the command by its name, reads its options, and prints its answer: exit code 0, or 2 where it was used wrongly. */
public class CommandLine implements QuarkusApplication {

    @Inject
    @All
    List<Command> commands;

    @Override
    public int run(String... arguments) {
        try {
            Command command = commands.stream()
                    .filter(candidate -> candidate.name().equals(arguments[0]))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("There is no command '" + arguments[0] + "'."));
            System.out.println(command.run(options(arguments)));
            return 0;
        } catch (IllegalArgumentException wrongUse) {
            System.err.println(wrongUse.getMessage());
            System.err.println("Commands:");
            commands.forEach(command -> System.err.println("  " + command.name() + "  " + command.usage()));
            return 2;
        }
    }

    private static Map<String, String> options(String... arguments) {
        Map<String, String> options = new LinkedHashMap<>();
        for (int i = 1; i < arguments.length; i += 2) {
            if (!arguments[i].startsWith("--") || i + 1 == arguments.length) {
                throw new IllegalArgumentException("Options are written --name value; '" + arguments[i] + "' is not.");
            }
            options.put(arguments[i].substring(2), arguments[i + 1]);
        }
        return options;
    }
}
