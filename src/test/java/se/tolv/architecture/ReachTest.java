package se.tolv.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OtherEmployer;
import se.tolv.TolvTest;
import se.tolv.account.Account;
import se.tolv.account.signin.SignIn;
import se.tolv.account.unit.Unit;
import se.tolv.candidate.Candidate;
import se.tolv.platform.database.Keys;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.identity.Role;
import se.tolv.platform.identity.Secrets;
import se.tolv.platform.language.Language;

/**
 * Who gets to a row, beside what their role lets them do: every endpoint of the running application that names one, called
 * with the keys of one recruitment by those who have to do with it and by those who have not, answers as the table
 * {@code reach.csv} says. Nobody of another employer gets to any.
 */
@TolvTest
class ReachTest {

    private static final String EMPLOYER = "reach";
    private static final String NO_KEY = "NO KEY";
    private static final String ANYBODY = "ANYBODY";

    /** A version that nothing has: what needs one is refused by whoever gets through, and nothing is changed. */
    private static final int NOBODYS_VERSION = 77;

    /** Those that may leave nothing for the next call. */
    private static final Pattern USES_UP =
            Pattern.compile(".*/(removal|withdraw|withdrawal|undo|discard|stepping-aside|end"
                    + "|revocation|cancellation|abort|close|closure|join|take-apart|retire|drop)");

    /** What the recruitment has none of, or is told in the request beside the key. */
    private static final Set<String> MORE_THAN_A_KEY = Set.of(
            "GET /api/v1/frameworks/{id}/coverage",
            "GET /api/v1/frameworks/{id}/mapping",
            "GET /api/v1/public/vacancies/{id}/applications/draft",
            "GET /frameworks/{id}/mapping",
            "GET /vacancies/{vacancyId}/letters",
            "POST /guides/{id}/competencies",
            "POST /guides/{id}/language",
            "POST /guides/{id}/questions");

    /** For those tests after which everything is as it was. */
    private static PreparedRecruitment untouched;

    @Inject
    OtherEmployer others;

    @Inject
    EmployerWork work;

    @Inject
    SignIn signIn;

    /** Its page is a recruitment's, but what it changes is the employer's. */
    @AfterEach
    void newPostsAreAnonymousAgain() {
        As.hr()
                .contentType("application/json")
                .body(Map.of("anonymous", true))
                .put("/api/v1/anonymity")
                .then()
                .statusCode(200);
    }

    /**
     * A row of the table.
     *
     * @param through of those whom the endpoint's annotations let in; each may be stopped further in, but not all of them
     */
    record Reach(String path, Set<String> through, boolean changed) {

        boolean isOpenTo(Person who) {
            return through.contains(ANYBODY)
                    || through.contains("STAFF") && who.isStaff()
                    || through.contains(who.name());
        }

        boolean namesARow() {
            return !through.contains(NO_KEY);
        }
    }

    @Test
    void table_hasEveryPathWithAParameter_andNoOther() throws IOException {
        List<Reach> table = table();
        PathKeys keys = untouched().keys;
        List<String> unknown = new ArrayList<>();
        Set<String> used = endpoints().stream()
                .flatMap(endpoint -> {
                    Optional<Reach> reach = reach(table, endpoint);
                    if (reach.isEmpty()) {
                        unknown.add(endpoint.name() + " is in no row of reach.csv");
                    }
                    if (keys.in(endpoint).isEmpty()) {
                        unknown.add(endpoint.name() + " has no key in PreparedRecruitment");
                    }
                    return reach.stream().map(Reach::path);
                })
                .collect(Collectors.toSet());
        assertThat(unknown).isEmpty();
        assertThat(used)
                .containsExactlyInAnyOrderElementsOf(
                        table.stream().map(Reach::path).toList());
    }

    @Test
    void everyRow_isReachedBySomebodyOfTheTable_andByNobodyElse() throws IOException {
        List<Reach> table = table();
        PreparedRecruitment prepared = new PreparedRecruitment();
        Map<Person, String> sessions = sessions(prepared);
        List<String> wrong = new ArrayList<>();
        String before = everything();
        for (Endpoint endpoint : endpoints()) {
            Reach reach = reach(table, endpoint).orElseThrow();
            for (Person who : askers(endpoint)) {
                boolean through = reach.isOpenTo(who) && (endpoint.isPublic() || endpoint.isOpenTo(who.roles));
                if (reach.namesARow() && !through) {
                    refused(endpoint, prepared.keys, who, sessions, wrong);
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(everything()).as("what those who are refused have changed").isEqualTo(before);
        Set<String> closed = new TreeSet<>();
        for (Endpoint endpoint : endpoints()) {
            Reach reach = reach(table, endpoint).orElseThrow();
            List<Person> through = askers(endpoint).stream()
                    .filter(who -> reach.isOpenTo(who) && (endpoint.isPublic() || endpoint.isOpenTo(who.roles)))
                    .toList();
            if (!through.isEmpty()
                    && (reach.changed() || !endpoint.changesSomething())
                    && through.stream().noneMatch(who -> isLetThrough(endpoint, prepared.keys, who, sessions, wrong))) {
                closed.add(endpoint.name());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(closed).as("what nobody of the table gets to").isEqualTo(MORE_THAN_A_KEY);
    }

    @Test
    void everyRow_ofOneEmployer_isNotThereForAnother() throws IOException {
        List<Reach> table = table();
        PreparedRecruitment prepared = untouched();
        Employer other = others.named(EMPLOYER);
        Map<Role, String> sessions = new EnumMap<>(Role.class);
        Arrays.stream(Role.values()).forEach(role -> sessions.put(role, others.newSession(other, role)));
        List<String> wrong = new ArrayList<>();
        String before = everything();
        for (Endpoint endpoint : endpoints()) {
            if (!reach(table, endpoint).orElseThrow().namesARow()) {
                continue;
            }
            String path = prepared.keys.in(endpoint).orElseThrow();
            if (endpoint.isPublic()) {
                RequestSpecification request =
                        asCandidate(OtherEmployer.nobody(EMPLOYER), prepared.candidate.session());
                check(
                        endpoint,
                        "by another employer's candidate",
                        endpoint.call(request, path, 0),
                        wrong,
                        answer -> isNotThere(answer) || isGoneAlready(endpoint, answer));
            }
            for (Role role : Role.values()) {
                if (endpoint.isOpenTo(Set.of(role))) {
                    RequestSpecification request =
                            OtherEmployer.nobody(EMPLOYER).cookie("tolv_session", sessions.get(role));
                    check(
                            endpoint,
                            "by another employer's " + role,
                            endpoint.call(request, path, 0),
                            wrong,
                            answer -> isNotThere(answer) || isEmptyHistory(endpoint, path, answer));
                }
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(everything()).as("what another employer has changed").isEqualTo(before);
    }

    /** A link or a session of a candidate's that has expired, or is another employer's, opens none of the candidate's pages. */
    @Test
    void candidatesPages_behindALinkOrSessionThatIsNone_tellNothing() {
        PreparedRecruitment prepared = untouched();
        String email = prepared.candidate.email();
        UUID candidate = InDemo.get(() -> Candidate.withEmail(email).orElseThrow().id);
        String expired = insertInDemo("candidate_link", candidate);
        String foreign = foreign("candidate_link");
        List<String> wrong = new ArrayList<>();
        for (String secret : List.of(expired, foreign)) {
            As.nobody().get("/my/" + secret).then().statusCode(404);
            As.nobody().formParam("secret", secret).post("/my/open").then().statusCode(404);
            As.nobody()
                    .contentType("application/json")
                    .body(Map.of("secret", secret))
                    .post("/api/v1/my/session")
                    .then()
                    .statusCode(404);
        }
        Map<Person, String> sessions = sessions(prepared);
        for (Endpoint endpoint : Endpoint.all()) {
            if (endpoint.changesSomething() || !PathKeys.shape(endpoint).startsWith("/my")) {
                continue;
            }
            String path = prepared.keys.in(endpoint).orElseThrow();
            Response nobodys = As.nobody().get(path);
            for (Person who : List.of(Person.LATE_CANDIDATE, Person.FOREIGN_CANDIDATE)) {
                Response answer = as(who, sessions).get(path);
                if (answer.statusCode() != nobodys.statusCode()
                        || answer.asString().contains("Åsnebo")
                        || answer.asString().contains(email)) {
                    wrong.add("%s answered %d to %s".formatted(endpoint.name(), answer.statusCode(), who));
                }
            }
        }
        assertThat(wrong).isEmpty();
        as(Person.CANDIDATE, sessions).get("/my").then().statusCode(200).body(containsString("Åsnebo"));
    }

    private static PreparedRecruitment untouched() {
        if (untouched == null) {
            untouched = new PreparedRecruitment();
        }
        return untouched;
    }

    /** Those with a parameter: what uses things up last, and of those what lies deepest first. */
    private static List<Endpoint> endpoints() {
        return Endpoint.all().stream()
                .filter(endpoint -> endpoint.path().contains("{"))
                .sorted(Comparator.<Endpoint>comparingInt(
                                endpoint -> usesUp(endpoint) ? 2 : endpoint.changesSomething() ? 1 : 0)
                        .thenComparing(endpoint -> usesUp(endpoint) ? -depth(endpoint) : 0))
                .toList();
    }

    private static boolean usesUp(Endpoint endpoint) {
        return endpoint.method().equals("DELETE")
                || USES_UP.matcher(endpoint.path()).matches();
    }

    private static int depth(Endpoint endpoint) {
        return PathKeys.shape(endpoint).split("/").length;
    }

    private static List<Person> askers(Endpoint endpoint) {
        return endpoint.isPublic()
                ? List.of(
                        Person.CANDIDATE,
                        Person.OTHER_CANDIDATE,
                        Person.LATE_CANDIDATE,
                        Person.FOREIGN_CANDIDATE,
                        Person.LEADER,
                        Person.NOBODY)
                : Arrays.stream(Person.values())
                        .filter(who -> who == Person.CANDIDATE || endpoint.isOpenTo(who.roles))
                        .toList();
    }

    private static RequestSpecification as(Person who, Map<Person, String> sessions) {
        if (who.isStaff()) {
            return As.nobody().cookie("tolv_session", sessions.get(who));
        }
        return who == Person.NOBODY ? As.nobody() : asCandidate(As.nobody(), sessions.get(who));
    }

    private static RequestSpecification asCandidate(RequestSpecification request, String session) {
        return request.cookie("tolv_candidate", session).header("Candidate-Session", session);
    }

    private void refused(
            Endpoint endpoint, PathKeys keys, Person who, Map<Person, String> sessions, List<String> wrong) {
        Response answer = endpoint.call(as(who, sessions), keys.in(endpoint).orElseThrow(), 0);
        boolean unknown = !who.isStaff() && who != Person.OTHER_CANDIDATE || endpoint.isPublic() && who.isStaff();
        check(endpoint, "by " + who, answer, wrong, one -> isRefused(one) || unknown && asksToSignIn(one));
    }

    private static boolean isLetThrough(
            Endpoint endpoint, PathKeys keys, Person who, Map<Person, String> sessions, List<String> wrong) {
        String path = keys.in(endpoint).orElseThrow();
        Response answer = endpoint.call(as(who, sessions), path, NOBODYS_VERSION);
        check(endpoint, "by " + who, answer, wrong, one -> true);
        if (usesUp(endpoint)) {
            keys.usedUp(endpoint);
        }
        return !isRefused(answer) && !asksToSignIn(answer);
    }

    private static void check(
            Endpoint endpoint, String by, Response answer, List<String> wrong, Predicate<Response> expected) {
        if (answer.statusCode() >= 500 || !expected.test(answer)) {
            wrong.add("%s %s answered %d".formatted(endpoint.name(), by, answer.statusCode()));
        }
    }

    private static boolean isRefused(Response answer) {
        return Set.of(401, 403, 404).contains(answer.statusCode());
    }

    private static boolean isNotThere(Response answer) {
        return answer.statusCode() == 404 || asksToSignIn(answer);
    }

    /** What a secret opens is removed once, however often that is asked; without the secret there is nothing. */
    private static boolean isGoneAlready(Endpoint endpoint, Response answer) {
        return endpoint.method().equals("DELETE") && answer.statusCode() == 204;
    }

    /** What nobody ever changed has an empty history, and so has what is not there. */
    private static boolean isEmptyHistory(Endpoint endpoint, String path, Response answer) {
        String id = path.substring(path.lastIndexOf('/') + 1);
        return PathKeys.shape(endpoint).equals("/history/{}/{}")
                && answer.statusCode() == 200
                && (answer.contentType().startsWith("application/json")
                        ? answer.asString().equals("[]")
                        : answer.asString().contains("tolv-empty")
                                && !answer.asString().replace(path, "").contains(id));
    }

    private static boolean asksToSignIn(Response answer) {
        String location = answer.header("Location");
        return answer.statusCode() == 303 && (location.contains("/sign-in?next=") || location.endsWith("/my"));
    }

    private Map<Person, String> sessions(PreparedRecruitment prepared) {
        Map<Person, String> sessions = new EnumMap<>(Person.class);
        sessions.put(Person.LEADER, As.sessionOf("chef@demo.example"));
        sessions.put(Person.HR, As.sessionOf("hr@demo.example"));
        sessions.put(Person.PANEL, As.sessionOf("bedomare@demo.example"));
        sessions.put(Person.OBSERVER, As.sessionOf("facket@demo.example"));
        sessions.put(Person.ADMINISTRATOR, As.sessionOf("admin@demo.example"));
        sessions.put(Person.OTHER_MANAGER, stranger(Role.HIRING_MANAGER));
        sessions.put(Person.OTHER_ASSESSOR, stranger(Role.ASSESSOR));
        sessions.put(Person.CANDIDATE, prepared.candidate.session());
        sessions.put(Person.OTHER_CANDIDATE, prepared.other.session());
        UUID candidate =
                InDemo.get(() -> Candidate.withEmail(prepared.candidate.email()).orElseThrow().id);
        sessions.put(Person.LATE_CANDIDATE, insertInDemo("candidate_session", candidate));
        sessions.put(Person.FOREIGN_CANDIDATE, foreign("candidate_session"));
        return sessions;
    }

    /** A colleague of another unit who has nothing to do with the recruitment; their session. */
    private String stranger(Role role) {
        return InDemo.get(() -> {
            Account account = new Account(
                    Keys.next(),
                    "Någon Annan",
                    UUID.randomUUID() + "@demo.example",
                    InDemo.bean(Clock.class).instant());
            account.roles.add(role);
            if (role == Role.HIRING_MANAGER) {
                account.units.add(Unit.<Unit>find("name", "Gata och park").firstResult().id);
            }
            account.persistAndFlush();
            return signIn.open(account, "test", "test");
        });
    }

    /** One that has expired; its secret. */
    private static String insertInDemo(String table, UUID candidate) {
        return InDemo.get(() -> insert(table, candidate, "-1 hour"));
    }

    /** One of a candidate of another employer, still good there; its secret. */
    private String foreign(String table) {
        Employer other = others.named(EMPLOYER);
        return work.in(
                other,
                () -> QuarkusTransaction.requiringNew().call(() -> {
                    Candidate candidate = new Candidate(
                            Keys.next(),
                            UUID.randomUUID() + "@example.com",
                            "Rut Åsnebo",
                            null,
                            Language.SV,
                            InDemo.bean(Clock.class).instant());
                    candidate.persistAndFlush();
                    return insert(table, candidate.id, "1 hour");
                }));
    }

    private static String insert(String table, UUID candidate, String life) {
        String secret = Secrets.next();
        Candidate.getEntityManager()
                .createNativeQuery("insert into " + table
                        + " (id, version, candidate_id, secret_hash, created_at, expires_at)"
                        + " values (?1, 0, ?2, ?3, now() - interval '2 hours', now() + interval '" + life + "')")
                .setParameter(1, Keys.next())
                .setParameter(2, candidate)
                .setParameter(3, Secrets.hash(secret))
                .executeUpdate();
        return secret;
    }

    /** How many rows each table of the demo employer has, and how often they were changed. */
    private static String everything() {
        return InDemo.get(() -> {
            Map<String, Object> tables = new TreeMap<>();
            List<?> names = Account.getEntityManager()
                    .createNativeQuery(
                            "select table_name from information_schema.columns"
                                    + " where table_schema = current_schema() and column_name = 'version'"
                                    + " and table_name <> 'flyway_schema_history'",
                            String.class)
                    .getResultList();
            names.forEach(name -> tables.put((String) name, Arrays.toString((Object[]) Account.getEntityManager()
                    .createNativeQuery("select count(*), coalesce(sum(version), 0) from " + name)
                    .getSingleResult())));
            return tables.toString();
        });
    }

    private static Optional<Reach> reach(List<Reach> table, Endpoint endpoint) {
        String shape = PathKeys.shape(endpoint);
        return table.stream()
                .filter(row -> shape.equals(row.path()) || shape.startsWith(row.path() + "/"))
                .max(Comparator.comparing(row -> row.path().length()));
    }

    private static List<Reach> table() throws IOException {
        try (InputStream file = ReachTest.class.getResourceAsStream("/reach.csv")) {
            return new String(file.readAllBytes(), UTF_8)
                    .lines()
                    .skip(1)
                    .map(row -> row.split(","))
                    .map(row -> new Reach(
                            row[0],
                            row[1].equals(NO_KEY) ? Set.of(NO_KEY) : Set.of(row[1].split(" ")),
                            row[2].equals("yes")))
                    .toList();
        }
    }
}
