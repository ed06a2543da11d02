package se.tolv.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.platform.employer.CreateEmployer;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.mail.OutgoingMail;

/** Where the links in mails lead. */
@TolvTest
class SiteAddressTest {

    @Inject
    SiteAddress site;

    @Inject
    CreateEmployer createEmployer;

    @Inject
    EmployerWork work;

    @Test
    void of_inAJob_isTheFirstHostOfTheEmployer_byHttps() {
        Employer employer = createEmployer.create(
                "addresses", "Arbetsgivaren", List.of("jobb.addresses.example", "addresses.example"));
        assertThat(work.in(employer, () -> site.of("/my"))).isEqualTo("https://addresses.example/my");
    }

    @Test
    void mailedLink_asksForByARequestThatNamesAnotherPortOrHost_leadsToOurs() {
        String email = OpenPost.someEmail();
        OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email);
        As.nobody()
                .header("Host", "localhost:6666")
                .header("X-Forwarded-Host", "elsewhere.example")
                .header("X-Forwarded-Port", "7777")
                .formParam("email", email)
                .post("/my/link")
                .then()
                .statusCode(303);
        List<String> links =
                InDemo.get(() -> OutgoingMail.<OutgoingMail>list("recipient = ?1 order by id", email).stream()
                        .map(mail -> mail.secretLink)
                        .toList());
        assertThat(links)
                .hasSize(2)
                .allSatisfy(link -> assertThat(link).startsWith("http://localhost:" + RestAssured.port + "/my/"));
    }
}
