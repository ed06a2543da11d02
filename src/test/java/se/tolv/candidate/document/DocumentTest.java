package se.tolv.candidate.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.vacancy.Recruitment;
import se.tolv.vacancy.Vacancy;

/** The files that come with an application, from the form to the download. */
@TolvTest
class DocumentTest {

    private static final byte[] PDF = "%PDF-1.7 a small one".getBytes(UTF_8);

    @Test
    void files_areListedAndServedAsDownloadsToThoseWhoMayReadTheApplication() {
        OpenPost post = OpenPost.inTwoWeeks();
        form(post, OpenPost.someEmail())
                .multiPart("certificates", "intyg.pdf", PDF, "application/pdf")
                .multiPart("cv", "Mitt CV \u00e5\u00e4\u00f6.exe", PDF, "application/octet-stream")
                .post(path(post))
                .then()
                .statusCode(201);
        String id = only(post);
        List<String> files = As.manager()
                .get("/api/v1/applications/" + id)
                .then()
                .statusCode(200)
                .body("documents.kind", contains("CV", "CERTIFICATE"))
                .body("documents.size", contains(PDF.length, PDF.length))
                .extract()
                .path("documents.id");
        As.manager().get("/applications/" + id).then().statusCode(200).body(containsString("intyg.pdf"));
        for (String path : List.of(
                "/applications/" + id + "/documents/" + files.get(0),
                "/api/v1/applications/" + id + "/documents/" + files.get(0))) {
            ValidatableResponse answer = As.manager().get(path).then();
            answer.statusCode(200)
                    .contentType("application/pdf")
                    .header("Content-Disposition", containsString("attachment; filename=\"Mitt CV "))
                    .header("Content-Disposition", containsString(".pdf\""))
                    .header("X-Content-Type-Options", "nosniff");
            assertThat(answer.extract().asByteArray()).isEqualTo(PDF);
            As.observer().get(path).then().statusCode(403);
            As.admin().get(path).then().statusCode(403);
        }
    }

    @Test
    void file_underAnotherApplicationsAddress_isNotFound() {
        OpenPost post = OpenPost.inTwoWeeks();
        form(post, OpenPost.someEmail())
                .multiPart("cv", "cv.pdf", PDF, "application/pdf")
                .post(path(post))
                .then()
                .statusCode(201);
        UUID file = InDemo.get(
                () -> ApplicationDocument.<ApplicationDocument>find("applicationId", UUID.fromString(only(post)))
                        .firstResult()
                        .id);
        String other = Recruitment.applied(Recruitment.published());
        As.manager()
                .get("/api/v1/applications/" + other + "/documents/" + file)
                .then()
                .statusCode(404);
    }

    @Test
    void badFiles_areRefusedByNameAndNothingIsStored() throws IOException {
        OpenPost post = OpenPost.inTwoWeeks();
        assertRefused(post, "cv.pdf", "<html><script>alert(1)</script>".getBytes(UTF_8), "cv");
        assertRefused(post, "empty.pdf", new byte[0], "empty");
        assertRefused(post, "large.pdf", largePdf(), "large");
        assertRefused(
                post, "macros.docx", zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin"), "macros");
        assertRefused(post, "bomb.zip", zip("a", "b"), "bomb");
        assertThat(InDemo.get(() -> Application.count("vacancyId", post.id()))).isZero();
    }

    private static void assertRefused(OpenPost post, String name, byte[] content, String said) {
        form(post, OpenPost.someEmail())
                .multiPart("cv", name, content, "application/pdf")
                .post(path(post))
                .then()
                .statusCode(422)
                .body("errors.find { it.field == 'cv' }.message", containsString(said));
    }

    private static byte[] largePdf() {
        byte[] large = new byte[5 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        return large;
    }

    @Test
    void wordDocumentThatWouldGrowEnormously_isKeptAsItCame() throws IOException {
        OpenPost post = OpenPost.inTwoWeeks();
        byte[] bomb = zip("[Content_Types].xml", "word/document.xml", "bomb");
        form(post, OpenPost.someEmail())
                .multiPart("cv", "cv.docx", bomb, "application/zip")
                .post(path(post))
                .then()
                .statusCode(201);
        assertThat(InDemo.get(() -> ApplicationDocument.<ApplicationDocument>find(
                                "applicationId", UUID.fromString(only(post)))
                        .firstResult()
                        .size))
                .isEqualTo(bomb.length);
    }

    @Test
    void nameWithMarkupOrTurnedWriting_isCleaned() {
        OpenPost post = OpenPost.inTwoWeeks();
        form(post, OpenPost.someEmail())
                .multiPart("cv", "<img src=x>\u202efdp.exe", PDF, "application/pdf")
                .post(path(post))
                .then()
                .statusCode(201);
        As.manager()
                .get("/applications/" + only(post))
                .then()
                .statusCode(200)
                .body(not(containsString("<img src=x>")))
                .body(not(containsString("\u202e")));
    }

    @Test
    void tooManyFiles_areRefused() {
        OpenPost post = OpenPost.inTwoWeeks();
        RequestSpecification twoCvs = form(post, OpenPost.someEmail());
        twoCvs.multiPart("cv", "a.pdf", PDF, "application/pdf").multiPart("cv", "b.pdf", PDF, "application/pdf");
        twoCvs.post(path(post)).then().statusCode(422).body("errors.field", hasItem("cv"));
        RequestSpecification eleven = form(post, OpenPost.someEmail());
        for (int i = 0; i < 11; i++) {
            eleven.multiPart("certificates", i + ".pdf", PDF, "application/pdf");
        }
        eleven.post(path(post)).then().statusCode(422).body("errors.field", hasItem("certificates"));
    }

    @Test
    void post_decidesWhichFilesItTakes() {
        OpenPost post = OpenPost.inTwoWeeks();
        InDemo.change(() -> Vacancy.<Vacancy>findById(post.id()).certificatesAllowed = false);
        As.nobody()
                .get("/jobs/" + post.slug() + "/apply")
                .then()
                .body(containsString("name=\"cv\""))
                .body(not(containsString("name=\"certificates\"")));
        form(post, OpenPost.someEmail())
                .multiPart("certificates", "a.pdf", PDF, "application/pdf")
                .post(path(post))
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("certificates"));
    }

    @Test
    void vacancy_withCertificatesButNoCv_isRefused() {
        Map<String, Object> form = Recruitment.complete();
        form.put("cvAllowed", false);
        form.put("certificatesAllowed", true);
        As.manager()
                .contentType("application/json")
                .body(form)
                .post("/api/v1/vacancies")
                .then()
                .statusCode(422)
                .body("errors.field", hasItem("certificatesAllowed"));
        form.put("cvAllowed", true);
        String id = Recruitment.drafted(form);
        As.manager().get("/api/v1/vacancies/" + id).then().body("certificatesAllowed", equalTo(true));
    }

    private static RequestSpecification form(OpenPost post, String email) {
        return As.nobody()
                .multiPart("name", "Amira Haddad")
                .multiPart("email", email)
                .multiPart("answers", "One.")
                .multiPart("answers", "Two.")
                .multiPart("answers", "Three.");
    }

    private static String path(OpenPost post) {
        return "/api/v1/public/vacancies/" + post.id() + "/applications";
    }

    private static String only(OpenPost post) {
        return InDemo.get(() ->
                        Application.<Application>find("vacancyId", post.id()).singleResult().id)
                .toString();
    }

    /** An archive; the entry named bomb becomes a hundred megabytes when unpacked. */
    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                byte[] part = new byte[name.equals("bomb") ? 1 << 20 : 1];
                for (int i = 0; i < (name.equals("bomb") ? 100 : 1); i++) {
                    zip.write(part);
                }
            }
        }
        return bytes.toByteArray();
    }
}
