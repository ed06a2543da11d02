package se.tolv.competency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.competency.exchange.FrameworkFormat;
import se.tolv.platform.employer.Employer;
import se.tolv.platform.employer.EmployerWork;
import se.tolv.platform.employer.Employers;
import se.tolv.platform.language.BilingualText;

@TolvTest
class FrameworkTest {

    @Inject
    EntityManager entities;

    @Inject
    Employers employers;

    @Inject
    EmployerWork work;

    static List<Supplier<RequestSpecification>> allStaff() {
        return List.of(As::hr, As::admin, As::manager, As::assessor, As::observer);
    }

    static List<Supplier<RequestSpecification>> allButHr() {
        return List.of(As::admin, As::manager, As::assessor, As::observer);
    }

    @ParameterizedTest
    @MethodSource("allStaff")
    void published_isReadByAllStaff(Supplier<RequestSpecification> somebody) {
        String id = FrameworkApi.published();
        somebody.get().get("/api/v1/frameworks/" + id).then().statusCode(200).body("status", equalTo("PUBLISHED"));
        somebody.get()
                .get("/api/v1/frameworks/" + id + "/competencies")
                .then()
                .statusCode(200)
                .body("size()", is(12));
        somebody.get().get("/frameworks/" + id).then().statusCode(200).body(containsString("Samarbeta"));
        somebody.get().get("/frameworks").then().statusCode(200).body(containsString("Gäller nu"));
    }

    @ParameterizedTest
    @MethodSource("allButHr")
    void draftAndImport_areUnknownToOthersThanHr(Supplier<RequestSpecification> somebody) {
        String imported = FrameworkApi.imported("namn\nNoggrann\n");
        for (String id : List.of(imported, FrameworkApi.draft(FrameworkApi.published()))) {
            String competency = (String) FrameworkApi.competencies(id).get(0).get("id");
            List<String> addresses = List.of(
                    "/api/v1/frameworks/" + id,
                    "/api/v1/frameworks/" + id + "/competencies",
                    "/api/v1/frameworks/" + id + "/diff",
                    "/api/v1/frameworks/" + id + "/export?format=csv",
                    "/api/v1/competencies/" + competency,
                    "/frameworks/" + id,
                    "/competencies/" + competency);
            addresses.forEach(address -> somebody.get().get(address).then().statusCode(404));
            somebody.get().get("/api/v1/frameworks").then().body("status", everyItem(oneOf("PUBLISHED", "RETIRED")));
        }
    }

    @Test
    void list_withoutSession_asksToSignIn() {
        As.nobody().get("/api/v1/frameworks").then().statusCode(401);
    }

    @Test
    void competencies_searched_findsWordsInBothLanguages() {
        String id = FrameworkApi.published();
        As.manager()
                .get("/api/v1/frameworks/" + id + "/competencies?q=INITIATIV")
                .then()
                .body("code", equalTo(List.of("taking-initiative")));
        As.manager()
                .get("/api/v1/frameworks/" + id + "/competencies?q=staying steady")
                .then()
                .body("code", equalTo(List.of("staying-steady")));
    }

    @Test
    void competencies_searchedWithSignsOfPatterns_meansTheSignsThemselves() {
        As.manager()
                .get("/api/v1/frameworks/" + FrameworkApi.published() + "/competencies?q=%25_\\")
                .then()
                .statusCode(200)
                .body("size()", is(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAA", "eAB5AHo", "å"})
    void list_afterACursorThatIsNotOurs_isRefused(String cursor) {
        As.hr().queryParam("after", cursor).get("/api/v1/frameworks").then().statusCode(400);
        As.hr()
                .queryParam("after", cursor)
                .get("/api/v1/frameworks/" + FrameworkApi.published() + "/competencies")
                .then()
                .statusCode(400);
    }

    @Test
    void one_unknown_isNotFound() {
        As.hr().get("/api/v1/frameworks/" + UUID.randomUUID()).then().statusCode(404);
        As.hr().get("/api/v1/frameworks/ramverk").then().statusCode(404);
        As.hr().get("/frameworks/" + UUID.randomUUID()).then().statusCode(404);
        As.hr().get("/competencies/" + UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void competencyPage_showsDefinitionSignsAndAnchorsInTheReadersLanguage() {
        String id = (String)
                FrameworkApi.competencies(FrameworkApi.published()).get(0).get("id");
        As.assessor()
                .header("Accept-Language", "en")
                .get("/competencies/" + id)
                .then()
                .statusCode(200)
                .body(containsString("You do your part"))
                .body(containsString("How it shows"))
                .body(containsString("Prefers to work alone"))
                .body(not(containsString("Du gör din del")));
    }

    @ParameterizedTest
    @EnumSource(FrameworkFormat.class)
    void export_importedAgain_isUnchanged(FrameworkFormat format) {
        String id = FrameworkApi.published();
        byte[] file = export(id, format);
        String again = FrameworkApi.importing("fil" + format.suffix(), file)
                .statusCode(201)
                .body("competencies", is(12))
                .extract()
                .path("id");
        assertThat(export(again, FrameworkFormat.JSON)).isEqualTo(export(id, FrameworkFormat.JSON));
    }

    private static byte[] export(String id, FrameworkFormat format) {
        return As.hr()
                .get("/api/v1/frameworks/" + id + "/export?format="
                        + format.name().toLowerCase())
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment; filename=\""))
                .header("Content-Disposition", containsString(format.suffix() + "\""))
                .extract()
                .asByteArray();
    }

    @Test
    void export_inUnknownFormat_namesTheField() {
        As.manager()
                .get("/api/v1/frameworks/" + FrameworkApi.published() + "/export?format=pdf")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("format"));
    }

    @Test
    void discard_ofThePublishedVersion_isRefused() {
        String id = FrameworkApi.published();
        As.hr()
                .header("If-Match", FrameworkApi.one(id).getInt("version"))
                .delete("/api/v1/frameworks/" + id)
                .then()
                .statusCode(409);
    }

    @Test
    void publish_ofAnythingButADraft_isRefusedByTheEntity() {
        CompetencyFramework imported = new CompetencyFramework(
                UUID.randomUUID(), BilingualText.EMPTY, BilingualText.EMPTY, FrameworkStatus.IMPORTED, Instant.EPOCH);
        assertThatThrownBy(() -> imported.publish(2, Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> imported.retire(Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> imported.touch(Instant.EPOCH)).isInstanceOf(IllegalStateException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update competency set position = 99 where framework_id = ?1",
                "delete from competency where framework_id = ?1",
                """
                insert into competency
                select gen_random_uuid(), 0, framework_id, 'x', 99, name, definition, positive_signs, negative_signs,
                       anchors from competency where framework_id = ?1 limit 1
                """,
                "update competency_framework set title = '{}' where id = ?1",
                "update competency_framework set status = 'DRAFT' where id = ?1",
                "delete from competency_framework where id = ?1"
            })
    void publishedVersion_changedBehindTheApplicationsBack_isRefusedByTheDatabase(String change) {
        UUID id = UUID.fromString(FrameworkApi.published());
        Employer employer = employers.atHost("localhost").orElseThrow();
        assertThatThrownBy(() -> work.in(
                        employer,
                        () -> QuarkusTransaction.requiringNew()
                                .call(() -> entities.createNativeQuery(change)
                                        .setParameter(1, id)
                                        .executeUpdate())))
                .hasStackTraceContaining("never changes");
    }
}
