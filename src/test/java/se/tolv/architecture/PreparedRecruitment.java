package se.tolv.architecture;

import static io.restassured.http.ContentType.JSON;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertAll;

import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.account.Account;
import se.tolv.candidate.Application;
import se.tolv.candidate.Candidate;
import se.tolv.interview.InterviewedPost;
import se.tolv.interview.schedule.Interviewing;
import se.tolv.platform.database.Keys;
import se.tolv.platform.identity.Secrets;
import se.tolv.reference.request.ReferenceCase;
import se.tolv.vacancy.Vacancy;

/**
 * A recruitment of the demo employer in the middle of its interviews, led by its hiring manager, with something of everything
 * that can belong to one; and of what the employer has besides, one of each kind.
 */
final class PreparedRecruitment {

    /** How many there are of what a call uses up. */
    private static final int SPARE = 3;

    private static final byte[] PDF = "%PDF-1.7 a small one".getBytes(UTF_8);

    final PathKeys keys = new PathKeys();
    final InterviewedPost interviewed = InterviewedPost.of("Rut Åsnebo", "Rut Åsnebo", "Bo Ek", "Siv Dal", "Eva Berg");
    final UUID vacancy = interviewed.post().id();
    final UUID application = interviewed.first();
    final Interviewing candidate = signedIn(application);

    /** Another candidate of the same recruitment. */
    final Interviewing other = signedIn(interviewed.applications().get(1));

    /** Every failing step is told of, not the first alone. */
    PreparedRecruitment() {
        assertAll(
                this::addFixedNames,
                this::addVacancy,
                this::addApplication,
                this::addInterview,
                this::addScorecards,
                this::addReferences,
                this::addOwnThings,
                this::addRecordsOfHr,
                this::addThingsOfTheEmployer,
                this::addGuideAndTemplate,
                this::addPublicThings);
    }

    private Interviewing signedIn(UUID id) {
        String email = InDemo.get(
                () -> Candidate.<Candidate>findById(Application.<Application>findById(id).candidateId).email);
        return new Interviewing(interviewed.post(), id, email, session(ReferenceCase.secretMailedTo(email)));
    }

    private static String session(String secret) {
        return As.nobody()
                .contentType(JSON)
                .body(Map.of("secret", secret))
                .post("/api/v1/my/session")
                .then()
                .statusCode(200)
                .extract()
                .path("session");
    }

    /** Names that every employer has, and places in a list. */
    private void addFixedNames() {
        keys.put("language/{}", "en");
        keys.put("theme/{}", "dark");
        keys.put("letter-templates/{}", "REJECTED");
        keys.put("rules/{}", "INTERVIEW_OUTCOME");
        keys.put("priority/{}", "REDEPLOYMENT");
        keys.put("screening/questions/{}", 1);
        keys.put("answers/{}", 1);
        keys.put("history/{}", "application");
        keys.put("history/{}/{}", application);
    }

    private void addVacancy() {
        keys.put("vacancies/{}", vacancy);
        List<String> members = List.of("facket@demo.example", "admin@demo.example");
        members.forEach(interviewed.post()::isAssessedBy);
        keys.put("panel/{}", members.stream().map(this::panelMember).toList());
        keys.put("assignments/{}", panelMember("bedomare@demo.example"));
        keys.put(
                "channels/{}",
                Stream.of("Platsbanken", "Webben", "Anslagstavlan")
                        .map(name -> json(As.manager(), Map.of("name", name))
                                .post("/api/v1/vacancies/" + vacancy + "/channels")
                                .then()
                                .statusCode(201)
                                .extract()
                                .<String>path("id"))
                        .toList());
        keys.put(
                "moves/{}",
                interviewed.applications().subList(2, 4).stream()
                        .map(this::moved)
                        .toList());
        UUID imported = Keys.next();
        change(
                "insert into application_import (id, version, vacancy_id, file_name, state, total, done, problems,"
                        + " started_at, started_by, finished_at)"
                        + " values (?1, 0, ?2, 'people.csv', 'DONE', 1, 1, '[]', now(), 'HR', now())",
                imported,
                vacancy);
        keys.put("imports/{}", imported);
    }

    private UUID panelMember(String email) {
        return ids(
                        "select id from panel_member where vacancy_id = ?1 and account_id = ?2",
                        vacancy,
                        Interviewing.account(email))
                .get(0);
    }

    /** The key of the move. */
    private String moved(UUID one) {
        int version = InDemo.get(() -> Application.<Application>findById(one).version);
        return json(As.manager(), Map.of("chosen", List.of(one + ":" + version), "to", "OFFER"))
                .post("/api/v1/vacancies/" + vacancy + "/moves")
                .then()
                .statusCode(200)
                .extract()
                .path("move");
    }

    private void addApplication() {
        keys.put("applications/{}", application);
        keys.put("pipeline/{}", application);
        UUID cv = file(application, "CV", "cv.pdf", PDF);
        UUID certificate = file(application, "CERTIFICATE", "intyg.pdf", PDF);
        keys.put("documents/{}", cv);
        keys.put("my/applications/{}/edit/files/{}", cv);
        keys.put("my/applications/{}/form/files/{}", certificate);
        keys.put("obligations/{}", ids("select id from obligation where application_id = ?1 order by id", application));
        keys.put("owed/{}", ids("select id from obligation where application_id = ?1 order by id", application));
        List<UUID> mails = ids("select id from outgoing_mail where about_id = ?1 order by id", application);
        keys.put("messages/{}", mails);
        keys.put("dev/mail/{}", mails);
        // Two who may be one person: the same name and number.
        change(
                "update candidate set phone = '070-174 06 05' where id in (select candidate_id from application"
                        + " where id in (?1, ?2))",
                application,
                other.application());
        UUID alike = InDemo.get(() -> Application.<Application>findById(other.application()).candidateId);
        keys.put("person/{}", alike);
        keys.put("candidates/{}", alike);
        json(As.manager(), Map.of("words", "Ring @hr på måndag."))
                .post("/api/v1/applications/" + application + "/notes")
                .then()
                .statusCode(204);
    }

    /**
     * A file that came with an application.
     *
     * @param kind CV or CERTIFICATE
     */
    static UUID file(UUID application, String kind, String name, byte[] content) {
        UUID id = UUID.randomUUID();
        InDemo.change(() -> Application.getEntityManager()
                .createNativeQuery("insert into application_document"
                        + " (id, version, application_id, kind, name, type, size, content, received_at)"
                        + " values (?1, 0, ?2, ?3, ?4, 'PDF', ?5, ?6, now())")
                .setParameter(1, id)
                .setParameter(2, application)
                .setParameter(3, kind)
                .setParameter(4, name)
                .setParameter(5, content.length)
                .setParameter(6, content)
                .executeUpdate());
        return id;
    }

    private void addInterview() {
        String chosen = Interviewing.freeHour();
        candidate.offered(chosen, Interviewing.freeHour(), Interviewing.freeHour(), Interviewing.freeHour());
        candidate.choose(chosen);
        keys.put("interviews/{}", candidate.interview().id);
        keys.put(
                "slots/{}",
                ids(
                        "select id from interview_slot where vacancy_id = ?1 and id not in"
                                + " (select slot_id from interview where slot_id is not null) order by id",
                        vacancy));
    }

    private void addScorecards() {
        keys.put("scorecards/{}", InterviewedPost.rated(As::manager, application, "4"));
        InterviewedPost.filled(As::assessor, application, "2");
        keys.put("comparison/guides/{}", interviewed.guide());
        keys.put("comparison/guides/{}/questions/{}", 1);
        UUID assessment = Keys.next();
        change(
                "insert into assessment (id, version, vacancy_id, application_id, number, status, parts, comparison,"
                        + " conclusion, begun_at, saved_at) values (?1, 0, ?2, ?3, 1, 'DRAFT', '[]', '', '', now(), now())",
                assessment,
                vacancy,
                application);
        keys.put("assessments/{}", assessment);
    }

    private void addReferences() {
        String mine = "/api/v1/my/applications/" + application + "/referees";
        String api = "/api/v1/applications/" + application + "/referees";
        As.manager().post(api + "/naming").then().statusCode(204);
        for (String relation : List.of("MANAGER", "COLLEAGUE", "COLLEAGUE")) {
            String email = relation.toLowerCase() + UUID.randomUUID() + "@reference.example";
            candidate
                    .candidate()
                    .body(ReferenceCase.referee("Kerstin Lund", relation, email))
                    .post(mine)
                    .then()
                    .statusCode(200);
        }
        candidate.candidate().post(mine + "/handed-in").then().statusCode(204);
        List<String> referees = As.manager().get(api).path("referees.id");
        ReferenceCase.answer(asked(api, referees.get(0)), "3");
        String secret = asked(api, referees.get(1));
        UUID request = ids("select id from reference_request where referee_id = ?1", UUID.fromString(referees.get(0)))
                .get(0);
        keys.put("referees/{}", referees.get(0));
        keys.put("applications/{}/references/{}", referees.get(2));
        keys.put("references/{}", request);
        keys.put("signs/{}", ids("select id from reference_sign where request_id = ?1", request));
        keys.put("referee/{}", secret);
        keys.put("public/references/{}", secret);
    }

    /** The secret of the referee's link. */
    private static String asked(String api, String referee) {
        json(As.manager(), Map.of("templateId", ReferenceCase.template(), "way", "LINK", "language", "SV"))
                .post(api + "/" + referee + "/requests")
                .then()
                .statusCode(200);
        return ReferenceCase.secretMailedTo(
                As.manager().get(api).path("referees.find { it.id == '" + referee + "' }.email"));
    }

    /** What belongs to the manager and is nobody else's business. */
    private void addOwnThings() {
        UUID manager = Interviewing.account("chef@demo.example");
        List<String> busy = new ArrayList<>();
        List<String> tokens = new ArrayList<>();
        List<UUID> sessions = new ArrayList<>();
        for (int i = 0; i < 2 * SPARE; i++) {
            String hour = Interviewing.freeHour();
            busy.add(json(As.manager(), Map.of("from", hour, "to", hour.replace(":00", ":30")))
                    .post("/api/v1/busy-times")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("find { it.startsAt == '" + Interviewing.instant(hour) + "' }.id"));
        }
        for (int i = 0; i < SPARE; i++) {
            tokens.add(json(
                            As.manager(),
                            Map.of("name", "Prov " + i, "scope", "READ", "days", "1", "password", "tolv-demo"))
                    .post("/api/v1/me/tokens")
                    .then()
                    .statusCode(201)
                    .extract()
                    .path("id"));
            UUID session = Keys.next();
            change(
                    "insert into session (id, version, account_id, secret_hash, device, created_at, expires_at)"
                            + " values (?1, 0, ?2, ?3, 'Prov', now(), now() + interval '1 hour')",
                    session,
                    manager,
                    Secrets.hash(Secrets.next()));
            sessions.add(session);
        }
        keys.put("busy-times/{}", busy.subList(0, SPARE));
        keys.put("busy/{}", busy.subList(SPARE, 2 * SPARE));
        keys.put("tokens/{}", tokens);
        keys.put("sessions/{}", sessions);
    }

    private void addRecordsOfHr() {
        candidate
                .candidate()
                .body(Map.of("text", "Mitt namn är felstavat."))
                .post("/api/v1/my/corrections")
                .then()
                .statusCode(204);
        keys.put(
                "corrections/{}",
                ids(
                        "select id from correction_request where candidate_id = (select candidate_id from application"
                                + " where id = ?1)",
                        application));
        String number = InDemo.get(() -> Vacancy.<Vacancy>findById(vacancy).registryNumber);
        String location = json(
                        As.hr(),
                        Map.of(
                                "kind", "RECORDS",
                                "registryNumber", number,
                                "asked", "Handlingarna.",
                                "requesterEmail", OpenPost.someEmail(),
                                "language", "SV"))
                .post("/api/v1/disclosures")
                .then()
                .statusCode(201)
                .extract()
                .header("Location");
        keys.put("disclosures/{}", location.replaceAll(".*/", ""));
        keys.put("simulations/{}", (Object) json(
                        As.hr(),
                        Map.of(
                                "from", "2020-01-01",
                                "to", LocalDate.now(clock()).toString(),
                                "rules",
                                        List.of(Map.of(
                                                "duty", "INTERVIEW_OUTCOME",
                                                "amount", 2,
                                                "unit", "WORKING_DAYS",
                                                "inPerson", "NEVER"))))
                .post("/api/v1/feedback/simulations")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    private void addThingsOfTheEmployer() {
        UUID closed = Keys.next();
        // Far off, so that it is in nobody's way.
        change(
                "insert into closed_day (id, version, day, name) values (?1, 0, date '2099-01-01' + cast(?2 as integer), 'Prov')",
                closed,
                closed.hashCode() & 0x3fff);
        keys.put("closed-days/{}", closed);
        keys.put("calendar/days/{}", closed);
        keys.put("versions/{}", ids("select id from feedback_rule order by id limit 1"));
        keys.put("accounts/{}", Interviewing.account("chef@demo.example"));
        keys.put("units/{}", ids("select unit_id from vacancy where id = ?1", vacancy));
        String framework = "(select id from competency_framework where status = 'PUBLISHED' order by id limit 1)";
        keys.put("frameworks/{}", ids("select id from competency_framework where id = " + framework));
        keys.put("competencies/{}", ids("select id from competency where framework_id = " + framework + " limit 1"));
        keys.put("questions/{}", As.hr().get("/api/v1/questions").<String>path("[0].id"));
        keys.put("profile-templates/{}", ids("select id from profile_template order by id limit 1"));
    }

    /** Drafts of the manager's: what is published is read by everybody. */
    private void addGuideAndTemplate() {
        String guide = json(As.manager(), Map.of("roleTitle", "Prov"))
                .post("/api/v1/guides")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        As.manager()
                .formParam("code", "learning")
                .post("/guides/" + guide + "/competencies")
                .then()
                .statusCode(303);
        As.manager()
                .formParam("code", "leading")
                .post("/guides/" + guide + "/competencies")
                .then()
                .statusCode(303);
        String question = As.hr().get("/api/v1/questions?competency=learning").path("[0].id");
        As.manager()
                .formParam("questionId", question)
                .post("/guides/" + guide + "/questions")
                .then()
                .statusCode(303);
        keys.put("guides/{}", guide);
        keys.put("guides/{}/competencies/{}", "leading");
        keys.put("guides/{}/questions/{}", question);
        String template = json(As.manager(), Map.of("roleTitle", "Prov"))
                .post("/api/v1/reference-templates")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        keys.put("reference-templates/{}", template);
        keys.put(
                "reference-templates/{}/questions/{}",
                ids(
                        "select id from reference_question where template_id = ?1 order by position limit 1",
                        UUID.fromString(template)));
    }

    private void addPublicThings() {
        OpenPost open = OpenPost.inTwoWeeks();
        keys.put("jobs/{}", open.slug());
        keys.put("public/vacancies/{}", open.id());
        String draft = "/api/v1/public/vacancies/" + open.id() + "/applications/draft";
        String secret = As.nobody()
                .multiPart("email", OpenPost.someEmail())
                .multiPart("cv", "cv.pdf", PDF, "application/pdf")
                .put(draft)
                .then()
                .statusCode(200)
                .extract()
                .path("secret");
        String file = As.nobody().header("Draft-Secret", secret).get(draft).path("files[0].id");
        keys.put("continue/{}", secret);
        keys.put("apply/files/{}", file);
        keys.put("draft/files/{}", file);
        json(As.elsewhere(), Map.of("email", candidate.email()))
                .post("/api/v1/my/link")
                .then()
                .statusCode(200);
        keys.put("my/{}", ReferenceCase.secretMailedTo(candidate.email()));
        keys.put("equality-answers/{}", (Object) open.apply(open.application("Åke Lund", OpenPost.someEmail()), null)
                .statusCode(201)
                .extract()
                .path("equalitySecret"));
        String survey = Secrets.next();
        change(
                "insert into survey_invitation (id, version, application_id, secret_hash, expires_at, answered)"
                        + " values (?1, 0, ?2, ?3, ?4, false)",
                Keys.next(),
                application,
                Secrets.hash(survey),
                LocalDate.now(clock()).plusDays(9).atStartOfDay().toInstant(ZoneOffset.UTC));
        keys.put("survey/{}", survey);
        keys.put("surveys/{}", survey);
    }

    private static Clock clock() {
        return InDemo.bean(Clock.class);
    }

    private static RequestSpecification json(RequestSpecification who, Object body) {
        return who.contentType(JSON).body(body);
    }

    private static void change(String sql, Object... parameters) {
        InDemo.change(() -> {
            var query = Account.getEntityManager().createNativeQuery(sql);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            query.executeUpdate();
        });
    }

    @SuppressWarnings("unchecked")
    static List<UUID> ids(String sql, Object... parameters) {
        return InDemo.get(() -> {
            var query = Account.getEntityManager().createNativeQuery(sql, UUID.class);
            for (int i = 0; i < parameters.length; i++) {
                query.setParameter(i + 1, parameters[i]);
            }
            return (List<UUID>) query.getResultList();
        });
    }
}
