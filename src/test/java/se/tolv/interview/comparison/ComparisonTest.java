package se.tolv.interview.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static se.tolv.interview.InterviewedPost.rated;

import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.guide.GuideCompetency;
import se.tolv.guide.GuideStatus;
import se.tolv.guide.InterviewGuide;
import se.tolv.interview.InterviewedPost;
import se.tolv.platform.database.Keys;
import se.tolv.vacancy.Vacancy;

/** Candidates beside each other, on the page and by the API. */
@TolvTest
class ComparisonTest {

    private static final Supplier<RequestSpecification> MANAGER = As::manager;
    private static final Supplier<RequestSpecification> ASSESSOR = As::assessor;

    @Test
    void comparison_putsCandidatesInOrder_withEveryPart() {
        InterviewedPost interview = InterviewedPost.of("Ada", "Bo");
        rated(MANAGER, interview.applications().get(0), "2", "3");
        rated(ASSESSOR, interview.applications().get(0), "3");
        rated(MANAGER, interview.applications().get(1), "5");
        rated(ASSESSOR, interview.applications().get(1), "4");
        As.hr()
                .get(api(interview))
                .then()
                .statusCode(200)
                .body("groups", hasSize(1))
                .body("groups[0].candidates.applicant", contains("Bo", "Ada"))
                .body("groups[0].candidates.place", contains(1, 2))
                .body("groups[0].candidates[0].combination.overall", is(4.5f))
                .body("groups[0].candidates[1].combination.parts[0].mean", is(2.75f))
                .body("groups[0].assessors.name", contains("Amina Hassan", "Maria Lindqvist"))
                .body("groups[0].sensitivity", hasSize(5))
                .body("groups[0].sensitivity[0].name", is("Amina Hassan"))
                .body("groups[0].sensitivity[0].changes", is(false));
        Document page = page(As.hr(), interview);
        assertThat(page.select(".tolv-matrix tbody th > a").eachText()).containsExactly("Bo", "Ada");
        assertThat(page.select(".tolv-matrix tbody tr").get(1).text())
                .contains("2,75", "Amina Hassan 3,00", "Maria Lindqvist 2,50")
                .contains("(2 × 2,75 + 1 × 2,75 + 1 × 2,75) / 4");
        assertThat(page.select(".tolv-profiles svg").get(0).attr("aria-label")).startsWith("Bo: ");
    }

    @Test
    void missingRating_isADash_andWhoLacksACompetencyHasNoPlace() {
        InterviewedPost interview = InterviewedPost.of("Ada", "Bo");
        rated(MANAGER, interview.applications().get(0), "none", "none", "4", "4", "4", "4");
        rated(ASSESSOR, interview.applications().get(0), "none", "none", "4", "4", "4", "4");
        rated(MANAGER, interview.applications().get(1), "1");
        rated(ASSESSOR, interview.applications().get(1), "1");
        As.manager()
                .get(api(interview))
                .then()
                .body("groups[0].candidates.applicant", contains("Bo", "Ada"))
                .body("groups[0].candidates[1].place", nullValue())
                .body("groups[0].candidates[1].combination.overall", nullValue())
                .body("groups[0].candidates[1].combination.parts[0].mean", nullValue());
        Document page = page(As.manager(), interview);
        assertThat(page.select(".tolv-matrix tbody tr")
                        .get(1)
                        .select("td")
                        .get(2)
                        .text())
                .isEqualTo("–saknas");
        assertThat(page.select(".tolv-matrix tbody tr").get(1).text()).doesNotContain("0,00");
    }

    @Test
    void comparison_showsNothing_untilOnesOwnRatingsAreIn() {
        InterviewedPost interview = InterviewedPost.of("Ada", "Bo");
        rated(ASSESSOR, interview.applications().get(0), "2");
        for (RequestSpecification who : List.of(As.manager(), As.hr())) {
            who.get(api(interview))
                    .then()
                    .statusCode(200)
                    .body("groups", empty())
                    .body("apart.why", contains("NOTHING_SHOWN", "NOTHING_SHOWN"));
        }
        As.manager().get(address(interview)).then().statusCode(200).body(containsString("lämnat in din egen"));
        As.manager()
                .get(address(interview) + "/guides/" + interview.guide() + "/questions/1")
                .then()
                .statusCode(404);
        assertThat(As.manager().get(address(interview) + "/file").asString()).doesNotContain("Ada");
        As.observer().get(api(interview)).then().statusCode(403);
    }

    @Test
    void ratingsUnderDifferentVersions_areFlagged_andNotRankedTogether() {
        InterviewedPost interview = InterviewedPost.of("Ada", "Bo", "Carin");
        rated(MANAGER, interview.applications().get(0), "3");
        rated(ASSESSOR, interview.applications().get(0), "3");
        rated(MANAGER, interview.applications().get(2), "2");
        UUID other = nextVersion(interview);
        rated(MANAGER, interview.applications().get(1), "5");
        rated(ASSESSOR, interview.applications().get(1), "5");
        rated(ASSESSOR, interview.applications().get(2), "2");
        As.hr()
                .get(api(interview))
                .then()
                .body("groups.guide.id", contains(interview.guide().toString(), other.toString()))
                .body("groups[0].candidates.place", contains(1))
                .body("groups[1].candidates.place", contains(1))
                .body("apart.applicant", contains("Carin"))
                .body("apart.why", contains("SEVERAL_VERSIONS"));
        assertThat(page(As.hr(), interview).select(".tolv-notice").text()).contains("olika versioner");
    }

    @Test
    void question_showsAllCandidatesAnswersBesideEachOther() {
        InterviewedPost interview = InterviewedPost.of("Ada", "Bo");
        rated(MANAGER, interview.applications().get(0), "2", "3");
        rated(ASSESSOR, interview.applications().get(0), "4");
        rated(MANAGER, interview.applications().get(1), "5");
        String question = "/guides/" + interview.guide() + "/questions/2";
        As.manager()
                .get(api(interview) + question)
                .then()
                .statusCode(200)
                .body("candidates.applicant", containsInAnyOrder("Ada", "Bo"))
                .body(
                        "candidates.find { it.applicant == 'Ada' }.answers.assessor",
                        contains("Amina Hassan", "Maria Lindqvist"))
                .body("candidates.find { it.applicant == 'Ada' }.answers.answer.value", contains(4, 3))
                .body("candidates.find { it.applicant == 'Bo' }.answers.answer.notes", contains("Said 5"));
        Document page =
                Jsoup.parse(As.manager().get(address(interview) + question).asString());
        assertThat(page.select(".tolv-side-by-side h2").eachText()).containsExactlyInAnyOrder("Ada", "Bo");
        assertThat(page.select(".tolv-side-by-side:contains(Bo)").text()).contains("Said 5");
        As.manager()
                .get(api(interview) + "/guides/" + interview.guide() + "/questions/7")
                .then()
                .statusCode(404);
    }

    @Test
    void file_hasALineForEachPart_andNoFormula() {
        InterviewedPost interview = InterviewedPost.of("Ada");
        rated(MANAGER, interview.first(), "2", "3");
        rated(ASSESSOR, interview.first(), "3");
        String csv = As.hr()
                .get(address(interview) + "/file?format=csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(csv.lines()).hasSize(5);
        assertThat(csv.lines().skip(1).findFirst().orElseThrow())
                .contains("Ada")
                .contains(";2;\"2,7500\";\"3,0000\";\"2,5000\"");
        As.hr()
                .get(address(interview) + "/file?format=xlsx")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("comparison.xlsx"));
    }

    /** Forty candidates, six competencies, four assessors. */
    @Test
    void comparisonOfForty_isOnePage_withAsManyQueriesAsOfTwo() {
        InterviewedPost interview = InterviewedPost.of(IntStream.rangeClosed(1, 40)
                .mapToObj(number -> "Candidate " + number)
                .toArray(String[]::new));
        UUID guide = guideOfSix(interview);
        rateAsFour(interview.applications().subList(0, 2), guide);
        long two = queries(address(interview));
        rateAsFour(interview.applications().subList(2, 40), guide);
        assertThat(queries(address(interview))).isEqualTo(two);
        Document page = page(As.hr(), interview);
        assertThat(page.select(".tolv-matrix thead th")).hasSize(9);
        assertThat(page.select(".tolv-matrix tbody tr")).hasSize(40);
        assertThat(page.select(".tolv-matrix .tolv-parts li")).hasSize(40 * 6 * 4);
        assertThat(page.select(".tolv-profiles svg")).hasSize(40);
    }

    private static String api(InterviewedPost interview) {
        return "/api/v1" + address(interview);
    }

    private static String address(InterviewedPost interview) {
        return "/vacancies/" + interview.post().id() + "/comparison";
    }

    private static Document page(RequestSpecification who, InterviewedPost interview) {
        return Jsoup.parse(
                who.get(address(interview)).then().statusCode(200).extract().asString());
    }

    private static long queries(String path) {
        var statistics = InDemo.bean(SessionFactory.class).getStatistics();
        statistics.setStatisticsEnabled(true);
        As.hr().get(path).then().statusCode(200);
        long before = statistics.getPrepareStatementCount();
        As.hr().get(path).then().statusCode(200);
        return statistics.getPrepareStatementCount() - before;
    }

    private static UUID nextVersion(InterviewedPost interview) {
        UUID id = Keys.next();
        InDemo.change(() -> {
            InterviewGuide guide = InterviewGuide.findById(interview.guide());
            InterviewGuide next =
                    new InterviewGuide(id, guide.series, 2, guide.ownerId, guide.frameworkId, guide.language, now());
            next.takeContentOf(guide);
            next.roleTitle = guide.roleTitle;
            next.persist();
        });
        publish(id, interview);
        return id;
    }

    private static UUID guideOfSix(InterviewedPost interview) {
        UUID id = Keys.next();
        InDemo.change(() -> {
            InterviewGuide source = InterviewGuide.findById(interview.guide());
            InterviewGuide guide = new InterviewGuide(id, source.ownerId, source.frameworkId, source.language, now());
            guide.takeContentOf(source);
            guide.roleTitle = source.roleTitle;
            InterviewGuide.<InterviewGuide>list("template and frameworkId = ?1", source.frameworkId).stream()
                    .flatMap(template -> template.competencies.stream())
                    .forEach(chosen -> {
                        if (guide.competencies.size() < 6
                                && guide.competency(chosen.code).isEmpty()) {
                            guide.competencies.add(new GuideCompetency(guide, chosen));
                        }
                    });
            guide.renumber();
            guide.persist();
        });
        publish(id, interview);
        return id;
    }

    private static void publish(UUID guide, InterviewedPost interview) {
        InDemo.change(() -> {
            InterviewGuide.<InterviewGuide>findById(guide).become(GuideStatus.PUBLISHED, now());
            Vacancy.<Vacancy>findById(interview.post().id()).guideId = guide;
        });
    }

    /** Four accounts have rated and submitted, some high and some low. */
    private static void rateAsFour(List<UUID> applications, UUID guide) {
        InDemo.change(() -> {
            var entities = Application.getEntityManager();
            entities.createNativeQuery(
                            "insert into scorecard (id, version, vacancy_id, application_id, assessor_id,"
                                    + " assessor_name, guide_id, status, opened_at, submitted_at)"
                                    + " select gen_random_uuid(), 0, a.vacancy_id, a.id, c.id, c.name, :guide, 'SUBMITTED', now(), now()"
                                    + " from application a cross join account c where a.id in (:applications) and c.email in"
                                    + " ('chef@demo.example', 'bedomare@demo.example', 'admin@demo.example', 'facket@demo.example')")
                    .setParameter("guide", guide)
                    .setParameter("applications", applications)
                    .executeUpdate();
            entities.createNativeQuery(
                            "insert into scorecard_answer (id, version, scorecard_id, number, competency_code,"
                                    + " question_id, notes, outcome, value, reason, sequence)"
                                    + " select gen_random_uuid(), 0, s.id, row_number() over (partition by s.id order by g.position,"
                                    + " q.position), g.code, q.question_id, 'Noted', 'RATED', 1 + abs(hashtext(s.id::text || q.id)) % 5,"
                                    + " '', 0 from scorecard s join guide_competency g on g.guide_id = s.guide_id"
                                    + " join guide_question q on q.guide_competency_id = g.id where s.application_id in (:applications)")
                    .setParameter("applications", applications)
                    .executeUpdate();
        });
    }

    private static Instant now() {
        return InDemo.bean(Clock.class).instant();
    }
}
