package se.tolv.installation;

import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A post that is open, and what its form asks.
 *
 * @param requirements the keys of those that are asked about
 */
public record PostToApplyFor(String id, int questions, List<String> requirements) {

    /** Somebody who can ask the database. */
    public interface Query {
        /** The first column of what it finds. */
        List<String> column(String sql) throws SQLException;
    }

    /**
     * The newest one.
     *
     * @param which in SQL
     */
    public static PostToApplyFor newest(Query database, String which) throws SQLException {
        String id = database.column("select id from vacancy where status = 'OPEN' and application_deadline >="
                        + " current_date and " + which + " order by created_at desc limit 1")
                .get(0);
        String questions = database.column("select jsonb_array_length(questions) from vacancy where id = '" + id + "'")
                .get(0);
        List<String> requirements =
                database.column("select id from requirement where vacancy_id = '" + id + "' and question is not null");
        return new PostToApplyFor(id, Integer.parseInt(questions), requirements);
    }

    public String path() {
        return "/api/v1/public/vacancies/" + id + "/applications";
    }

    /** As JSON. */
    public String application(String email) {
        return "{\"name\": \"Ada Berg\", \"email\": \"%s\", \"language\": \"SV\", \"answers\": [%s], \"requirements\": {%s}}"
                .formatted(
                        email,
                        String.join(", ", Collections.nCopies(questions, "\"Jag frågade.\"")),
                        requirements.stream()
                                .map(requirement -> "\"" + requirement + "\": \"YES\"")
                                .collect(Collectors.joining(", ")));
    }

    /** As the fields of a form. */
    public Map<String, List<String>> fields(String email) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        fields.put("name", List.of("Ada Berg"));
        fields.put("email", List.of(email));
        fields.put("language", List.of("SV"));
        fields.put("answers", Collections.nCopies(questions, "Jag frågade."));
        requirements.forEach(requirement -> fields.put("requirements." + requirement, List.of("YES")));
        return fields;
    }
}
