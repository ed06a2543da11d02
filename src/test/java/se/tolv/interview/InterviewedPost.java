package se.tolv.interview;

import static io.restassured.http.ContentType.JSON;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.guide.GuideStatus;
import se.tolv.guide.InterviewGuide;
import se.tolv.platform.database.Keys;
import se.tolv.platform.language.Language;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyStatus;

/** A post of the demo employer with applicants called to interview, and a guide of its own. */
public record InterviewedPost(OpenPost post, List<UUID> applications, UUID guide) {

    /** Led by the demo's manager, with the demo's assessor on the panel. */
    public static InterviewedPost of(String... names) {
        OpenPost post = OpenPost.inTwoWeeks();
        for (String name : names) {
            post.receivedFrom(name, OpenPost.someEmail());
        }
        post.hasPassedItsDeadline();
        post.isAssessedBy("bedomare@demo.example");
        UUID guide = newGuide();
        return InDemo.get(() -> {
            Instant now = InDemo.bean(Clock.class).instant();
            Vacancy vacancy = Vacancy.findById(post.id());
            vacancy.guideId = guide;
            vacancy.keepUp(VacancyStatus.INTERVIEWING, now);
            List<Application> applications = Application.list("vacancyId = ?1 order by number", post.id());
            applications.forEach(application -> {
                application.become(ApplicationStage.SHORTLISTED, now);
                application.become(ApplicationStage.INTERVIEW, now);
            });
            return new InterviewedPost(
                    post,
                    applications.stream().map(application -> application.id).toList(),
                    guide);
        });
    }

    /** A published guide of three competencies with two questions each, the first of them counting twice. */
    private static UUID newGuide() {
        UUID id = Keys.next();
        InDemo.change(() -> {
            InterviewGuide source = InterviewGuide.<InterviewGuide>find("code = 'assistant-nurse' and template")
                    .firstResult();
            InterviewGuide guide = new InterviewGuide(
                    id,
                    source.ownerId,
                    source.frameworkId,
                    Language.SV,
                    InDemo.bean(Clock.class).instant());
            guide.takeContentOf(source);
            guide.roleTitle = source.roleTitle;
            guide.competencies.get(0).weight = 2;
            guide.persist();
        });
        InDemo.change(() -> InterviewGuide.<InterviewGuide>findById(id)
                .become(GuideStatus.PUBLISHED, InDemo.bean(Clock.class).instant()));
        return id;
    }

    public UUID first() {
        return applications.get(0);
    }

    /** The key of this person's scorecard of an applicant. */
    public static String begun(Supplier<RequestSpecification> who, UUID application) {
        return who.get()
                .post("/api/v1/applications/" + application + "/scorecard")
                .then()
                .statusCode(200)
                .extract()
                .path("id");
    }

    public static int questions(Supplier<RequestSpecification> who, String scorecard) {
        List<?> steps = who.get()
                .get("/api/v1/scorecards/" + scorecard)
                .then()
                .extract()
                .path("steps");
        return steps.size();
    }

    public static Map<String, Object> answer(int version, UUID writer, int sequence, String notes, String answer) {
        Map<String, Object> body = new HashMap<>();
        body.put("version", version);
        body.put("writer", writer);
        body.put("sequence", sequence);
        body.put("notes", notes);
        body.put("answer", answer);
        return body;
    }

    public static ValidatableResponse save(
            Supplier<RequestSpecification> who, String scorecard, int number, Map<String, Object> answer) {
        return who.get()
                .contentType(JSON)
                .body(answer)
                .put("/api/v1/scorecards/" + scorecard + "/answers/" + number)
                .then();
    }

    public static ValidatableResponse submit(Supplier<RequestSpecification> who, String scorecard) {
        return who.get().post("/api/v1/scorecards/" + scorecard + "/submission").then();
    }

    /** Begins, rates every question so, and submits. */
    public static String rated(Supplier<RequestSpecification> who, UUID application, String... ratings) {
        String scorecard = filled(who, application, ratings);
        submit(who, scorecard).statusCode(204);
        return scorecard;
    }

    /** Begins and rates every question so, the ratings again and again in turn; does not submit. */
    public static String filled(Supplier<RequestSpecification> who, UUID application, String... ratings) {
        String scorecard = begun(who, application);
        int questions = questions(who, scorecard);
        for (int number = 1; number <= questions; number++) {
            String rating = ratings[(number - 1) % ratings.length];
            save(who, scorecard, number, answer(0, UUID.randomUUID(), 1, "Said " + rating, rating))
                    .statusCode(200);
        }
        return scorecard;
    }
}
