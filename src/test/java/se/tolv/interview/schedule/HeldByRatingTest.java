package se.tolv.interview.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.interview.Interview;
import se.tolv.interview.InterviewHeld;
import se.tolv.interview.InterviewStatus;
import se.tolv.interview.InterviewedPost;
import se.tolv.vacancy.Vacancy;

/** Whoever was rated was met: the first scorecard that is submitted says so, once, and tells nobody whose it is. */
@TolvTest
class HeldByRatingTest {

    @Test
    void firstSubmittedScorecard_marksTheBookedInterviewAsHeld_andTheOutcomeIsOwedOnce() {
        Interviewing anna = booked();
        anna.timeHasCome();
        assertThat(owed(anna)).isZero();
        InterviewedPost.rated(As::assessor, anna.application(), "3");
        Interview interview = anna.interview();
        assertThat(interview.status).isEqualTo(InterviewStatus.HELD);
        assertThat(interview.heldAt).isEqualTo(interview.endsAt);
        assertThat(owed(anna)).isEqualTo(1);
        InterviewedPost.rated(As::manager, anna.application(), "4");
        assertThat(owed(anna)).isEqualTo(1);
    }

    @Test
    void scorecardSubmittedBeforeTheTimeHasCome_leavesTheInterviewBooked() {
        Interviewing anna = booked();
        InterviewedPost.rated(As::assessor, anna.application(), "3");
        assertThat(anna.interview().status).isEqualTo(InterviewStatus.BOOKED);
        assertThat(owed(anna)).isZero();
    }

    @Test
    void history_doesNotTellThatAnybodySubmitted() {
        Interviewing anna = booked();
        anna.timeHasCome();
        InterviewedPost.rated(As::assessor, anna.application(), "3");
        As.hr()
                .get("/api/v1/history/interview/" + anna.interview().id)
                .then()
                .statusCode(200)
                .body("action", not(hasItem("interview.held")));
    }

    @Test
    void nothingElse_publishesThatAnInterviewWasHeld() {
        Set<String> publishers = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("se.tolv").stream()
                        .flatMap(type -> type.getConstructorCallsFromSelf().stream())
                        .filter(call -> call.getTargetOwner().isEquivalentTo(InterviewHeld.class))
                        .map(call -> call.getOriginOwner().getSimpleName())
                        .collect(Collectors.toSet());
        assertThat(publishers).containsExactly("HoldInterview");
    }

    private static Interviewing booked() {
        InterviewedPost other = InterviewedPost.of("Ada");
        OpenPost post = OpenPost.inTwoWeeks();
        post.isAssessedBy("bedomare@demo.example");
        InDemo.change(() -> Vacancy.<Vacancy>findById(post.id()).guideId = other.guide());
        Interviewing anna = Interviewing.in(post, "Anna Öberg");
        String hour = Interviewing.freeHour();
        anna.offered(hour);
        anna.choose(hour).statusCode(200);
        return anna;
    }

    private static long owed(Interviewing candidate) {
        return InDemo.get(() ->
                Obligation.count("applicationId = ?1 and duty = ?2", candidate.application(), Duty.INTERVIEW_OUTCOME));
    }
}
