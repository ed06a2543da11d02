package se.tolv.benchmark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import se.tolv.account.DemoEmployer;
import se.tolv.installation.Node;
import se.tolv.installation.PostToApplyFor;

/** What the benchmark asks for: one line each. */
final class Targets {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Those that applications are handled in. */
    private static final String RUNNING = "from vacancy v where v.status in ('OPEN', 'INTERVIEWING', 'DECIDING')"
            + " and v.application_deadline < current_date order by v.created_at desc";

    private Targets() {}

    static List<Target> all(Node tolv, BenchmarkDatabase database) throws Exception {
        String hr = tolv.signIn("hr@demo.example", DemoEmployer.PASSWORD);
        String manager = tolv.signIn("chef@demo.example", DemoEmployer.PASSWORD);
        List<String> posts = database.column("select v.id " + RUNNING + " limit 20");
        String many = database.column(
                        "select vacancy_id from application group by vacancy_id order by count(*) desc limit 1")
                .get(0);
        List<String> cards = database.column("select a.id from application a where a.vacancy_id in (select v.id "
                + RUNNING + " limit 20) order by a.alias limit 20");
        List<String> open = database.column("select slug from vacancy where status = 'OPEN' and application_deadline"
                + " >= current_date and slug like 'tjanst-%' order by created_at desc limit 20");
        List<String> compared = database.column("select distinct s.vacancy_id from scorecard s join vacancy v on"
                + " v.id = s.vacancy_id where v.status = 'DECIDING'");
        String guide = guide(tolv, hr);
        return List.of(
                Target.page("pipeline board", hr, of("/vacancies/%s/pipeline", posts)),
                Target.page("pipeline board of 2,000", hr, of("/vacancies/%s/pipeline", List.of(many))),
                Target.page(
                        "has the board changed?", hr, of("/vacancies/%s/pipeline/changes?state=0-0", List.of(many))),
                Target.page("table of 2,000", hr, of("/vacancies/%s/applications", List.of(many))),
                Target.page(
                        "table search in 2,000",
                        hr,
                        of("/vacancies/" + many + "/applications?q=%s", List.of("k", "kr", "krt"))),
                Target.page("those late in 2,000", hr, of("/vacancies/%s/applications?owed=LATE", List.of(many))),
                Target.page("candidate card", hr, of("/applications/%s", cards)),
                Target.page("recruitments", hr, List.of("/vacancies")),
                Target.page("recruitments, search", hr, of("/vacancies?q=%s", List.of("sjuk", "ekonom", "kock"))),
                Target.page("owed an answer", hr, List.of("/owed")),
                Target.page("owed an answer, search", hr, of("/owed?q=%s", List.of("sjuk", "anders", "krt"))),
                Target.page("ledger of promises", hr, List.of("/ledger")),
                Target.page(
                        "ledger of ten years",
                        hr,
                        of("/ledger?from=2000-01-01&by=%s", List.of("UNIT", "MANAGER", "RULE", "MONTH"))),
                Target.page(
                        "messages, search",
                        hr,
                        of("/messages?all=true&q=%s", List.of("anders", "nobody-is-called-so"))),
                Target.page("guide builder", hr, List.of("/guides/" + guide)),
                Target.page("guide as PDF", hr, List.of("/guides/" + guide + "/pdf?language=sv")),
                Target.page("API: applications", hr, of("/api/v1/vacancies/%s/applications", posts)),
                Target.page("API: obligations", hr, List.of("/api/v1/feedback/obligations")),
                Target.page("open posts", null, List.of("/jobs")),
                Target.page("public post", null, of("/jobs/%s", open)),
                Target.page("feed", null, List.of("/jobs/feed.atom")),
                Target.page("comparison", hr, of("/vacancies/%s/comparison", compared)),
                new Target("application (POST)", null, List.of(application(database))),
                new Target("rating (PUT)", manager, List.of(rating(tolv, manager, database))));
    }

    private static List<String> of(String path, List<String> keys) {
        return keys.stream().map(key -> path.formatted(key)).toList();
    }

    /** A draft of a nurse's guide: four competencies with two questions each. */
    private static String guide(Node tolv, String cookie) throws Exception {
        String role = URLEncoder.encode("Sjuksköterska", StandardCharsets.UTF_8);
        JsonNode templates = JSON.readTree(
                tolv.get("/api/v1/guides?show=TEMPLATES&q=" + role, cookie).body());
        String form = "{\"roleTitle\": \"Sjuksköterska\", \"from\": \"%s\"}"
                .formatted(templates.get(0).get("id").asText());
        return JSON.readTree(tolv.post("/api/v1/guides", cookie, form).body())
                .get("id")
                .asText();
    }

    private static String application(BenchmarkDatabase database) throws SQLException {
        PostToApplyFor post = PostToApplyFor.newest(database::column, "slug like 'tjanst-%'");
        return "POST\t" + post.path() + "\t" + post.application("ada{n}@example.org");
    }

    /** Of one answer, by whoever has begun a scorecard in the demo, as it is saved while they write. */
    private static String rating(Node tolv, String cookie, BenchmarkDatabase database) throws Exception {
        String path = "/api/v1/scorecards/"
                + database.column("select id from scorecard where status = 'DRAFT'")
                        .get(0) + "/answers/1";
        int version =
                JSON.readTree(tolv.get(path, cookie).body()).get("version").asInt();
        return "PUT\t" + path
                + "\t{\"version\": %d, \"writer\": \"%s\", \"sequence\": {n}, \"notes\": \"Berättade om när {n}.\", \"answer\": \"4\"}"
                        .formatted(version, UUID.randomUUID());
    }
}
