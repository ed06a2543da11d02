package se.tolv.candidate.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.audit.AuditEntry;
import se.tolv.candidate.Application;
import se.tolv.competency.exchange.table.Table;
import se.tolv.competency.exchange.table.TableFile;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.platform.mail.OutgoingMail;

/** Applications from a file and to one. */
@TolvTest
class ApplicationExchangeTest {

    @Test
    void csv_isTakenInAsAWhole_withPromisesAndWithoutMail() {
        OpenPost post = OpenPost.inTwoWeeks();
        String known = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Known Already", known);
        String fresh = OpenPost.someEmail();
        ImportDetail done = imported(
                post,
                "namn;e-post;telefon;spr\u00e5k;intern;svar_1;svar_3\n"
                        + "\u00c5sa \u00d6berg;" + fresh + ";070-174 06 05;sv;ja;=Ett svar;Tre\n"
                        + "Known Already;" + known.toUpperCase() + ";;en;;;\n");
        assertThat(done.problems()).isEmpty();
        assertThat(done.state()).isEqualTo(ApplicationImport.State.DONE);
        assertThat(done.done()).isEqualTo(2);
        List<Application> stored = InDemo.get(() -> Application.list("vacancyId = ?1 order by number", post.id()));
        assertThat(stored).extracting(application -> application.number).containsExactly(1, 2);
        assertThat(stored.get(0).answers).containsExactly("=Ett svar", "", "Tre");
        assertThat(stored.get(0).internal).isTrue();
        assertThat(stored.get(1).candidateId)
                .isEqualTo(InDemo.get(() -> Application.<Application>find(
                                "name = 'Known Already' and vacancyId <> ?1 and candidateId = ?2",
                                post.id(),
                                stored.get(1).candidateId)
                        .firstResult()
                        .candidateId));
        assertThat(InDemo.get(() -> Obligation.count("applicationId in ?1", ids(stored))))
                .isEqualTo(2);
        assertThat(InDemo.get(() -> OutgoingMail.count("recipient", fresh))).isZero();
        As.hr()
                .get("/vacancies/" + post.id() + "/intake")
                .then()
                .statusCode(200)
                .body(containsString("Klar"));
    }

    private static List<UUID> ids(List<Application> applications) {
        return applications.stream().map(application -> application.id).toList();
    }

    @Test
    void badRows_areNamedByRowAndColumn_andNothingIsTakenIn() {
        OpenPost post = OpenPost.inTwoWeeks();
        String applied = OpenPost.someEmail();
        post.receivedFrom("Amira Haddad", applied);
        String twice = OpenPost.someEmail();
        ImportDetail refused = imported(
                post,
                "name,email,phone,language,internal,answer_1\n"
                        + "Good," + twice + ",,,,\n"
                        + ",not an address,ring,de,kanske," + "x".repeat(4001) + "\n"
                        + "\n"
                        + "Again," + twice.toUpperCase() + ",,,,\n"
                        + "<b>,b@example.com,,,,\n");
        assertThat(refused.state()).isEqualTo(ApplicationImport.State.REFUSED);
        assertThat(refused.problems())
                .anySatisfy(problem -> assertThat(problem).startsWith("Rad 3, kolumn name:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("Rad 3, kolumn email:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("Rad 3, kolumn phone:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("Rad 3, kolumn language:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("Rad 3, kolumn internal:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("Rad 3, kolumn answer_1:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("Rad 5, kolumn email:"))
                .anySatisfy(problem -> assertThat(problem).startsWith("Rad 6, kolumn name:"));
        assertThat(imported(post, "name,email\nAmira Haddad," + applied + "\n").problems())
                .singleElement()
                .asString()
                .startsWith("Rad 2:");
        assertThat(imported(post, "name,shoe_size\nA,1\n").problems()).hasSize(2);
        assertThat(imported(post, "name,email,answer_4\nA,a@example.com,More\n").problems())
                .singleElement()
                .asString()
                .contains("answer_4");
        assertThat(imported(post, "name,email\n").state()).isEqualTo(ApplicationImport.State.REFUSED);
        assertThat(imported(post, "PK nonsense").state()).isEqualTo(ApplicationImport.State.REFUSED);
        assertThat(InDemo.get(() -> Application.count("vacancyId", post.id()))).isEqualTo(1);
        As.hr()
                .get("/vacancies/" + post.id() + "/intake/imports/" + refused.id())
                .then()
                .statusCode(200)
                .body(containsString("Rad 3, kolumn email:"));
    }

    @Test
    void xlsx_isTakenIn_itsFormulasAreNot() throws IOException {
        OpenPost post = OpenPost.inTwoWeeks();
        assertThat(imported(post, xlsx(false)).state()).isEqualTo(ApplicationImport.State.DONE);
        ImportDetail refused = imported(post, xlsx(true));
        assertThat(refused.problems()).singleElement().asString().startsWith("Rad 2, kolumn name:");
    }

    private static byte[] xlsx(boolean formula) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "test", null);
        Worksheet sheet = workbook.newWorksheet("s");
        sheet.value(0, 0, "name");
        sheet.value(0, 1, "email");
        if (formula) {
            sheet.formula(1, 0, "1+1");
        } else {
            sheet.value(1, 0, "Amira Haddad");
        }
        sheet.value(1, 1, OpenPost.someEmail());
        workbook.finish();
        return out.toByteArray();
    }

    @Test
    void sameRequestTwice_isOneImport_andTheExampleCanBeTakenIn() {
        OpenPost post = OpenPost.inTwoWeeks();
        byte[] example = As.hr()
                .get("/vacancies/" + post.id() + "/intake/import/example")
                .asByteArray();
        String first = started(post, example, "key").path("id");
        assertThat((String) started(post, example, "key").path("id")).isEqualTo(first);
        assertThat(finished(post, first).problems()).isEmpty();
        assertThat(InDemo.get(() -> Application.count("vacancyId", post.id()))).isEqualTo(1);
    }

    @Test
    void export_isSafeInASpreadsheet_logged_andCanBeTakenInAgain() {
        OpenPost post = OpenPost.inTwoWeeks();
        imported(
                post,
                "name;email;answer_1\n=HYPERLINK(1);" + OpenPost.someEmail() + ";+1\n-A;" + OpenPost.someEmail()
                        + ";B\n");
        for (ExportFormat format : ExportFormat.values()) {
            byte[] file = As.hr()
                    .get("/api/v1/vacancies/" + post.id() + "/applications/export?format=" + format)
                    .then()
                    .statusCode(200)
                    .header("Content-Disposition", containsString("attachment"))
                    .extract()
                    .asByteArray();
            if (format == ExportFormat.CSV) {
                assertThat(new String(file, UTF_8)).contains("'=HYPERLINK(1)").contains("'-A");
            }
            Table table = TableFile.read(file, 100);
            assertThat(table.rows()).hasSize(3);
            assertThat(table.rows())
                    .anySatisfy(line -> assertThat(line.cells()).contains("=HYPERLINK(1)", "+1", "RECEIVED"));
            OpenPost other = OpenPost.inTwoWeeks();
            assertThat(imported(other, file).problems()).isEmpty();
        }
        assertThat(InDemo.get(
                        () -> AuditEntry.count("action = 'vacancy.applicationsExported' and objectId = ?1", post.id())))
                .isEqualTo(2);
    }

    @Test
    void managersAndOthers_takeNothingInOrOut() {
        OpenPost post = OpenPost.inTwoWeeks();
        As.manager().get("/vacancies/" + post.id() + "/intake/export").then().statusCode(403);
        As.manager()
                .get("/api/v1/vacancies/" + post.id() + "/applications/export")
                .then()
                .statusCode(403);
        As.hr()
                .multiPart("requestKey", "x")
                .post("/vacancies/" + post.id() + "/intake/import")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#file\""));
    }

    @Test
    void tenThousand_areTakenIn() {
        OpenPost post = OpenPost.inTwoWeeks();
        StringBuilder file = new StringBuilder("name,email,phone,answer_1,answer_2,answer_3\n");
        String tail = "@" + UUID.randomUUID() + ".example";
        String answer = "En g\u00e5ng stannade jag kvar hos en brukare som var orolig. ".repeat(5);
        for (int i = 0; i < ImportRun.ROWS; i++) {
            file.append("Person ").append(i).append(",p").append(i).append(tail).append(",070-1740605,");
            file.append(answer)
                    .append(',')
                    .append(answer)
                    .append(',')
                    .append(answer)
                    .append('\n');
        }
        ImportDetail done = imported(post, file.toString());
        assertThat(done.problems()).isEmpty();
        assertThat(done.done()).isEqualTo(ImportRun.ROWS);
        assertThat(InDemo.get(() -> Application.count("vacancyId", post.id()))).isEqualTo(ImportRun.ROWS);
        file.append("One too many,x").append(tail).append(",,,,\n");
        assertThat(imported(post, file.toString()).state()).isEqualTo(ApplicationImport.State.REFUSED);
    }

    private static ImportDetail imported(OpenPost post, String csv) {
        return imported(post, csv.getBytes(UTF_8));
    }

    private static ImportDetail imported(OpenPost post, byte[] file) {
        return finished(post, started(post, file, UUID.randomUUID().toString()).path("id"));
    }

    private static Response started(OpenPost post, byte[] file, String key) {
        Response started = As.hr()
                .header("Idempotency-Key", key)
                .multiPart("file", "applications.csv", file, "text/csv")
                .post("/api/v1/vacancies/" + post.id() + "/applications/imports");
        started.then().statusCode(202).header("Location", containsString("/imports/"));
        return started;
    }

    /** Asks again and again, as the page does. */
    private static ImportDetail finished(OpenPost post, String id) {
        String path = "/api/v1/vacancies/" + post.id() + "/applications/imports/" + id;
        for (int asked = 0; asked < 20_000; asked++) {
            if (!"RUNNING".equals(As.hr().get(path).path("state"))) {
                return InDemo.get(() -> ImportDetail.of(ApplicationImport.findById(UUID.fromString(id))));
            }
        }
        throw new AssertionError("The import does not end");
    }
}
