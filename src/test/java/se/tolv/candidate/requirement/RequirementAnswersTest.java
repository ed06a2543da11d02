package se.tolv.candidate.requirement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.profile.requirement.KnockInQuestion;
import se.tolv.vacancy.profile.requirement.Requirement;
import se.tolv.vacancy.profile.requirement.RequirementEvidence;
import se.tolv.vacancy.profile.requirement.RequirementKind;

/** The questions about a post's requirements: asked, answered, shown, and never a rejection. */
@TolvTest
class RequirementAnswersTest {

    /** A post that asks one question of each type; those about mandatory requirements are the first two. */
    record AskingPost(OpenPost post, String licence, String years, String shift, String words) {

        static AskingPost open() {
            OpenPost post = OpenPost.inTwoWeeks();
            return new AskingPost(
                    post,
                    add(post, 1, RequirementKind.MANDATORY, KnockInQuestion.yesNo(text("Legitimation?", "A licence?"))),
                    add(post, 2, RequirementKind.MANDATORY, KnockInQuestion.number(text("Hur många år?", "Years?"), 2)),
                    add(
                            post,
                            3,
                            RequirementKind.DESIRABLE,
                            KnockInQuestion.choice(
                                    text("Vilket skift?", "Which shift?"),
                                    List.of(text("Dag", "Day"), text("Natt", "Night")),
                                    Set.of(1))),
                    add(post, 4, RequirementKind.DESIRABLE, KnockInQuestion.shortText(text("Språk?", "Languages?"))));
        }

        private static String add(OpenPost post, int position, RequirementKind kind, KnockInQuestion question) {
            return InDemo.get(() -> {
                Requirement requirement = new Requirement(
                        post.id(),
                        position,
                        kind,
                        text("Krav " + position, "Requirement " + position),
                        RequirementEvidence.APPLICATION);
                requirement.question = question;
                requirement.persist();
                return requirement.id.toString();
            });
        }

        private static BilingualText text(String swedish, String english) {
            return new BilingualText(swedish, english);
        }

        Map<String, Object> form(Map<String, String> requirements) {
            Map<String, Object> form = new HashMap<>(post.application("Amira Haddad", OpenPost.someEmail()));
            form.put("requirements", requirements);
            return form;
        }

        String sent(Map<String, String> requirements) {
            post.apply(form(requirements), null).statusCode(201);
            return InDemo.get(() -> Application.<Application>find("vacancyId = ?1 order by number desc", post.id())
                            .firstResult()
                            .id)
                    .toString();
        }
    }

    @Test
    void answers_areShownWithWhatTheySay() {
        AskingPost asking = AskingPost.open();
        String id = asking.sent(
                Map.of(asking.licence, "YES", asking.years, "2,5", asking.shift, "0", asking.words, "Arabiska"));
        As.manager()
                .get("/api/v1/applications/" + id)
                .then()
                .statusCode(200)
                .body("stage", equalTo("RECEIVED"))
                .body("requirementsMet", equalTo("MET"))
                .body("requirements.match", contains("MET", "MET", "NOT_MET", "TO_JUDGE"))
                .body("requirements.shown.sv", contains("Ja", "2,5", "Dag", "Arabiska"));
        As.manager()
                .header("Accept-Language", "sv")
                .get("/applications/" + id)
                .then()
                .statusCode(200)
                .body(containsString("Uppfyller inte"))
                .body(containsString("Att bedöma"));
    }

    @Test
    void answerThatDoesNotMeetAMandatoryRequirement_isReceivedAsAnyOther() {
        AskingPost asking = AskingPost.open();
        String id = asking.sent(Map.of(asking.licence, "NO", asking.years, "0"));
        As.manager()
                .get("/api/v1/applications/" + id)
                .then()
                .body("stage", equalTo("RECEIVED"))
                .body("requirementsMet", equalTo("NOT_MET"))
                .body("requirements.match", contains("NOT_MET", "NOT_MET", "TO_JUDGE", "TO_JUDGE"));
    }

    @Test
    void filter_findsByWhatTheAnswersSay_ofOneRequirementOrOfAllMandatoryOnes() {
        AskingPost asking = AskingPost.open();
        String good = asking.sent(
                Map.of(asking.licence, "YES", asking.years, "2,5", asking.shift, "1", asking.words, "Arabiska"));
        String few = asking.sent(Map.of(asking.licence, "YES", asking.years, "1.5", asking.shift, "0"));
        String none = asking.sent(Map.of(asking.licence, "NO", asking.years, "2"));
        String unanswered = placeholder(asking);
        found(asking, "met=MET").containsExactly(good);
        found(asking, "met=NOT_MET").containsExactlyInAnyOrder(few, none);
        found(asking, "met=TO_JUDGE").containsExactly(unanswered);
        found(asking, "met=MET&requirement=" + asking.licence).containsExactlyInAnyOrder(good, few);
        found(asking, "met=NOT_MET&requirement=" + asking.licence).containsExactly(none);
        found(asking, "met=TO_JUDGE&requirement=" + asking.licence).containsExactly(unanswered);
        found(asking, "met=MET&requirement=" + asking.years).containsExactlyInAnyOrder(good, none);
        found(asking, "met=NOT_MET&requirement=" + asking.years).containsExactly(few);
        found(asking, "met=TO_JUDGE&requirement=" + asking.years).containsExactly(unanswered);
        found(asking, "met=MET&requirement=" + asking.shift).containsExactly(good);
        found(asking, "met=NOT_MET&requirement=" + asking.shift).containsExactly(few);
        found(asking, "met=TO_JUDGE&requirement=" + asking.shift).containsExactlyInAnyOrder(none, unanswered);
        found(asking, "met=MET&requirement=" + asking.words).isEmpty();
        found(asking, "met=TO_JUDGE&requirement=" + asking.words).hasSize(4);
        found(asking, "requirement=" + asking.words).hasSize(4);
        String other = AskingPost.open().licence;
        for (String wrong : List.of("met=X", "met=MET&requirement=x", "met=MET&requirement=" + other)) {
            As.manager()
                    .get("/api/v1/vacancies/" + asking.post.id() + "/applications?" + wrong)
                    .then()
                    .statusCode(400);
        }
        for (String view : List.of("pipeline", "applications")) {
            As.manager()
                    .get("/vacancies/" + asking.post.id() + "/" + view + "?met=MET&requirement=" + asking.shift)
                    .then()
                    .statusCode(200)
                    .body(containsString("/applications/" + good))
                    .body(not(containsString("/applications/" + few)))
                    .body(containsString("Krav 3"));
        }
    }

    /** Somebody whose answers are not in Tolv. */
    private static String placeholder(AskingPost asking) {
        return As.hr()
                .post("/api/v1/vacancies/" + asking.post.id() + "/applications/protected")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ListAssert<String> found(AskingPost asking, String query) {
        return assertThat(As.manager()
                .get("/api/v1/vacancies/" + asking.post.id() + "/applications?" + query)
                .then()
                .statusCode(200)
                .extract()
                .<List<String>>path("id"));
    }

    @Test
    void missingOrWrongAnswers_areNamed() {
        AskingPost asking = AskingPost.open();
        asking.post
                .apply(
                        asking.form(Map.of(asking.years, "many", asking.shift, "2", asking.words, "x".repeat(301))),
                        null)
                .statusCode(422)
                .body("errors.field", hasItem("requirements." + asking.licence))
                .body("errors.field", hasItem("requirements." + asking.years))
                .body("errors.field", hasItem("requirements." + asking.shift));
        asking.post.apply(asking.form(Map.of("nonsense", "YES")), null).statusCode(422);
        assertThat(InDemo.get(() -> Application.count("vacancyId", asking.post.id())))
                .isZero();
    }

    @Test
    void postWithoutQuestionsOnRequirements_isToBeJudged() {
        OpenPost post = OpenPost.inTwoWeeks();
        UUID id = post.receivedFrom("Amira Haddad", OpenPost.someEmail());
        As.manager().get("/api/v1/applications/" + id).then().body("requirementsMet", equalTo("TO_JUDGE"));
    }

    @Test
    void form_asksInTheReadersLanguageAndKeepsAnswers() {
        AskingPost asking = AskingPost.open();
        String path = "/jobs/" + asking.post.slug() + "/apply";
        As.nobody()
                .header("Accept-Language", "en")
                .get(path)
                .then()
                .statusCode(200)
                .body(containsString("A licence?"))
                .body(containsString("Night"));
        As.nobody()
                .multiPart("name", "Amira Haddad")
                .multiPart("requirements." + asking.years, "17")
                .multiPart("requirements." + asking.licence, "NO")
                .post(path)
                .then()
                .statusCode(422)
                .body(containsString("value=\"17\""))
                .body(containsString("value=\"NO\" checked"))
                .body(not(containsString("href=\"#requirements." + asking.licence + "\"")));
    }

    @Test
    void publicApi_saysWhatIsAskedButNotWhichAnswerMeets() {
        AskingPost asking = AskingPost.open();
        As.nobody()
                .get("/api/v1/public/vacancies/" + asking.post.id() + "/applications/form")
                .then()
                .statusCode(200)
                .body("requirements.id", contains(asking.licence, asking.years, asking.shift, asking.words))
                .body("requirements[2].options.value", contains("0", "1"))
                .body(not(containsString("meeting")))
                .body(not(containsString("atLeast")));
    }
}
