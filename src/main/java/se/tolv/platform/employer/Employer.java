package se.tolv.platform.employer;

/**
 * One employer: its own data controller, with its own schema.
 *
 * @param key short name in lower case, fixed for life, such as {@code botkyrka}
 * @param name the name that people see
 * @param schema the PostgreSQL schema that holds everything of this employer
 * @param demo whether all that it holds began with the demo's
 */
public record Employer(String key, String name, String schema, boolean demo) {

    /** A new one, in the schema that its key names. */
    public static Employer of(String key, String name) {
        return new Employer(key, name, "employer_" + key, false);
    }
}
