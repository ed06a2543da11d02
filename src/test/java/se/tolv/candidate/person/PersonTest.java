package se.tolv.candidate.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.audit.AuditEntry;
import se.tolv.candidate.Application;

/** One person, many applications: seen together by HR, joined and taken apart by a person. */
@TolvTest
class PersonTest {

    @Test
    void applicationsWithOneAddress_areSeenTogetherByHrOnly() {
        String email = OpenPost.someEmail();
        String one = OpenPost.inTwoWeeks().receivedFrom("Amira Haddad", email).toString();
        String other = OpenPost.inTwoWeeks()
                .receivedFrom("Amira Haddad", email.toUpperCase())
                .toString();
        As.hr()
                .get("/api/v1/applications/" + one + "/person")
                .then()
                .statusCode(200)
                .body("others.id", contains(other))
                .body("addresses", hasSize(1));
        As.hr()
                .get("/applications/" + one)
                .then()
                .body(containsString("Personens andra ansökningar"))
                .body(containsString("/applications/" + other));
        As.manager()
                .get("/applications/" + one)
                .then()
                .statusCode(200)
                .body(not(containsString("/applications/" + other)));
        As.manager().get("/api/v1/applications/" + one + "/person").then().statusCode(403);
    }

    @Test
    void samePhone_isProposed_joined_andTakenApart() {
        String phone = somePhone();
        OpenPost post = OpenPost.inTwoWeeks();
        String one = applied(post, "Amira Haddad", OpenPost.someEmail(), "070-" + phone);
        String other = applied(post, "A. Haddad", OpenPost.someEmail(), "+46 70 " + phone);
        String candidate = As.hr()
                .get("/api/v1/applications/" + one + "/person")
                .then()
                .body("proposals", hasSize(1))
                .body("proposals[0].samePhone", equalTo(true))
                .body("others", empty())
                .extract()
                .path("proposals[0].candidateId");
        As.hr()
                .post("/applications/" + one + "/person/" + candidate + "/join")
                .then()
                .statusCode(303);
        As.hr()
                .get("/api/v1/applications/" + other + "/person")
                .then()
                .body("proposals", empty())
                .body("others.id", contains(one))
                .body("addresses", hasSize(2));
        As.hr()
                .delete("/api/v1/applications/" + one + "/person/candidates/" + candidate)
                .then()
                .statusCode(200)
                .body("others", empty())
                .body("proposals", hasSize(1));
        assertThat(InDemo.get(
                        () -> AuditEntry.<AuditEntry>list("objectId = ?1 order by at", UUID.fromString(one)).stream()
                                .map(entry -> entry.action)
                                .toList()))
                .contains("application.personJoined", "application.personTakenApart");
    }

    @Test
    void takenApart_theOneWhoseKeyThePersonHad_leavesTheOthersTogether() {
        String phone = "070-" + somePhone();
        String one = applied(OpenPost.inTwoWeeks(), "A", OpenPost.someEmail(), phone);
        String two = applied(OpenPost.inTwoWeeks(), "B", OpenPost.someEmail(), phone);
        String three = applied(OpenPost.inTwoWeeks(), "C", OpenPost.someEmail(), phone);
        join(one, two);
        join(one, three);
        As.hr()
                .delete("/api/v1/applications/" + two + "/person/candidates/" + candidateOf(one))
                .then()
                .statusCode(200)
                .body("others.id", contains(three));
        As.hr().get("/api/v1/applications/" + one + "/person").then().body("others", empty());
    }

    @Test
    void sameNameAndSimilarAddress_isProposed_sameNameAloneIsNot() {
        String name = "Amira " + UUID.randomUUID();
        String local = "amira.haddad" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        String one = applied(OpenPost.inTwoWeeks(), name, local + "@example.com", "");
        applied(OpenPost.inTwoWeeks(), name, local + "@example.org", "");
        applied(OpenPost.inTwoWeeks(), name, "someone.else@" + UUID.randomUUID() + ".example", "");
        As.hr()
                .get("/api/v1/applications/" + one + "/person")
                .then()
                .body("proposals.email", contains(local + "@example.org"))
                .body("proposals[0].sameName", equalTo(true));
    }

    @Test
    void protectedIdentity_isNobodysDuplicate() {
        OpenPost post = OpenPost.inTwoWeeks();
        String hidden = As.hr()
                .post("/api/v1/vacancies/" + post.id() + "/applications/protected")
                .path("id");
        String open = applied(post, "Amira Haddad", OpenPost.someEmail(), "");
        As.hr()
                .get("/api/v1/applications/" + hidden + "/person")
                .then()
                .statusCode(200)
                .body("proposals", empty());
        As.hr()
                .put("/api/v1/applications/" + open + "/person/candidates/" + candidateOf(hidden))
                .then()
                .statusCode(409);
    }

    @Test
    void emailLikeness() {
        assertThat(EmailLikeness.alike("amira.haddad@example.com", "amirahaddad88@example.org"))
                .isTrue();
        assertThat(EmailLikeness.alike("amira@exmaple.com", "amira@example.com"))
                .isTrue();
        assertThat(EmailLikeness.alike("amira@example.com", "ahmed@example.com"))
                .isFalse();
    }

    private static void join(String application, String other) {
        As.hr()
                .put("/api/v1/applications/" + application + "/person/candidates/" + candidateOf(other))
                .then()
                .statusCode(200)
                .body("others.id", hasItem(other));
    }

    private static UUID candidateOf(String application) {
        return InDemo.get(() -> Application.<Application>findById(UUID.fromString(application)).candidateId);
    }

    /** Seven digits that nobody else in the tests has. */
    private static String somePhone() {
        return "%07d".formatted(Math.floorMod(UUID.randomUUID().getLeastSignificantBits(), 10_000_000));
    }

    private static String applied(OpenPost post, String name, String email, String phone) {
        Map<String, Object> form = new HashMap<>(post.application(name, email));
        form.put("phone", phone);
        post.apply(form, null).statusCode(201);
        return InDemo.get(() -> Application.<Application>find("vacancyId = ?1 order by number desc", post.id())
                        .firstResult()
                        .id)
                .toString();
    }
}
