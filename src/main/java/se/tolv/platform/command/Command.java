package se.tolv.platform.command;

import java.util.Map;

/** Something an operator does from the command line: {@code java -jar quarkus-run.jar <name> --option value ...}. */
public interface Command {

    String name();

    /** One line: what it does and which options it takes. */
    String usage();

    /**
     * @param options by name, without the dashes
     * @return what to print
     * @throws IllegalArgumentException with a sentence for the operator where an option is missing or wrong
     */
    String run(Map<String, String> options);

    static String required(Map<String, String> options, String name) {
        String value = options.get(name);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException("The option --" + name + " is missing.");
        }
        return value;
    }
}
