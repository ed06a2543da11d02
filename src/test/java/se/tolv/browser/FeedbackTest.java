package se.tolv.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationStage;
import se.tolv.candidate.RejectionReason;
import se.tolv.feedback.duty.Duty;
import se.tolv.feedback.letter.Applicants;
import se.tolv.feedback.obligation.Ledger;
import se.tolv.feedback.simulation.Simulator;
import se.tolv.feedback.survey.SurveyLetters;
import se.tolv.platform.mail.OutgoingMail;

/** HR tries a rule and changes it; the manager writes to many and moves a day; the candidate sees why, and is asked how it was. */
@TolvTest
class FeedbackTest {

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @TestHTTPResource
    String url;

    @Inject
    Simulator simulator;

    @Inject
    SurveyLetters surveys;

    @Inject
    Ledger ledger;

    @Inject
    Applicants applicants;

    @Inject
    Clock clock;

    static Stream<Visitor> feedback_fromTheRuleToTheCandidate() {
        return Stream.of(Visitor.SWEDISH, Visitor.ENGLISH.onPhone().inDark());
    }

    @ParameterizedTest
    @MethodSource
    void feedback_fromTheRuleToTheCandidate(Visitor visitor) {
        changeARuleAfterTryingIt(visitor);
        String candidate = OpenPost.someEmail();
        OpenPost post = OpenPost.inTwoWeeks();
        UUID first = post.receivedFrom("Amira Haddad", candidate);
        post.receivedFrom("Bo Ek", OpenPost.someEmail());
        clearTheList(visitor, post);
        seeWhyTheDayMoved(visitor, candidate);
        answerTheSurvey(visitor, first);
        askForMeritsAndAnswer(visitor);
    }

    private void changeARuleAfterTryingIt(Visitor visitor) {
        // Each visitor changes a rule of their own.
        Duty duty = visitor.phone() ? Duty.CALL : Duty.INTERVIEW_OUTCOME;
        Page hr = signedIn(visitor, "hr@demo.example");
        for (String path : new String[] {
            "/rules",
            "/calendar",
            "/ledger?by=RULE",
            "/messages?all=true",
            "/feedback-health",
            "/disclosures",
            "/disclosures/new"
        }) {
            hr.navigate(path);
            check(hr);
        }
        hr.navigate("/rules/" + duty);
        hr.locator("#amount").fill("4");
        hr.locator("#tellHr").fill("4");
        check(hr);
        hr.locator("main button[formaction]").click();
        hr.waitForURL("**/simulations/*");
        check(hr);
        InDemo.run(() -> {
            simulator.runAll();
            return null;
        });
        hr.reload();
        assertThat(hr.locator("#simulation table")).isVisible();
        check(hr);
        hr.navigate("/rules/" + duty);
        hr.locator("#amount").fill("4");
        hr.locator("#tellHr").fill("4");
        hr.locator("main form[action='/rules/" + duty + "'] button.btn-primary").click();
        assertThat(hr.locator(".tolv-flash-text")).isVisible();
        assertThat(hr.locator(".tolv-apart .tolv-list > li")).hasCount(2);
        check(hr);
    }

    private void clearTheList(Visitor visitor, OpenPost post) {
        Page manager = signedIn(visitor, "chef@demo.example");
        manager.navigate("/owed?q=" + post.title().replace(" ", "+"));
        assertThat(manager.locator(".tolv-owed > li")).hasCount(2);
        check(manager);
        for (var box : manager.locator(".tolv-owed input[type=checkbox]").all()) {
            box.check();
        }
        manager.locator(".tolv-owed-many button").click();
        manager.locator("#text").fill("Vi läser ansökningarna den här veckan.");
        check(manager);
        manager.locator("main form button.btn-primary").click();
        assertThat(manager.locator(".tolv-letter")).hasCount(2);
        check(manager);
        manager.locator("button[formaction='/owed/many']").click();
        assertThat(manager.locator(".tolv-flash-text")).containsText("2");
        manager.navigate("/owed?q=" + post.title().replace(" ", "+"));
        manager.locator(".tolv-owed > li", new Page.LocatorOptions().setHasText("Amira"))
                .locator("a.btn")
                .click();
        manager.locator("#day").fill(LocalDate.now(clock).plusDays(80).toString());
        manager.locator("#reason").fill("Panelen är sjuk.");
        check(manager);
        manager.locator("form[action$='/extension'] button").click();
        assertThat(manager.locator(".tolv-flash-text")).isVisible();
    }

    private void seeWhyTheDayMoved(Visitor visitor, String email) {
        Page candidate = arrived(visitor, email);
        assertThat(candidate.locator(".tolv-promises")).containsText("Panelen är sjuk.");
        check(candidate);
    }

    /** On the candidate's own page, by the link that was mailed last. */
    private Page arrived(Visitor visitor, String email) {
        String link = InDemo.get(() -> OutgoingMail.<OutgoingMail>find("recipient = ?1 order by id desc", email)
                .firstResult()
                .secretLink);
        Page candidate = browsing.page(url, visitor);
        candidate.navigate(link.replaceFirst("https?://[^/]+", ""));
        if (candidate.locator("main form button.btn-primary").count() > 0) {
            candidate.locator("main form button.btn-primary").click();
        }
        return candidate;
    }

    private void answerTheSurvey(Visitor visitor, UUID application) {
        String link = InDemo.get(() -> {
            ledger.open(Duty.SURVEY, applicants.one(application), clock.instant());
            surveys.send(application);
            return OutgoingMail.<OutgoingMail>find("aboutId = ?1 order by id desc", application)
                    .firstResult()
                    .secretLink;
        });
        Page candidate = browsing.page(url, visitor);
        candidate.navigate(link.replaceFirst("https?://[^/]+", ""));
        check(candidate);
        for (String field : new String[] {"information", "fairness", "chance", "inTime", "again"}) {
            candidate.locator("#" + field + "-4").check();
        }
        candidate.locator("main form button.btn-primary").click();
        boolean swedish = visitor.locale().equals(Locale.forLanguageTag("sv-SE"));
        assertThat(candidate.locator("h1")).containsText(swedish ? "Tack" : "Thank you");
        check(candidate);
    }

    private void askForMeritsAndAnswer(Visitor visitor) {
        String email = OpenPost.someEmail();
        OpenPost post = OpenPost.inTwoWeeks();
        UUID rejected = post.receivedFrom("Cia Ek", email);
        InDemo.change(() -> {
            Application application = Application.findById(rejected);
            application.outcomeReason = RejectionReason.EXPERIENCE;
            application.outcomeWords = "Others have more experience.";
            application.become(ApplicationStage.REJECTED, clock.instant());
        });
        Page candidate = arrived(visitor, email);
        candidate.locator("a[href$='/disclosure']").click();
        browsing.expect("422");
        candidate.locator("main form button.btn-primary").click();
        assertThat(candidate.locator("[role=alert] a[href='#kind']")).isVisible();
        check(candidate);
        candidate.locator("input[name=kind][value=MERITS]").check();
        candidate.locator("main form button.btn-primary").click();
        // The candidate applied in English, and is spoken to in English since.
        assertThat(candidate.locator(".tolv-promises")).containsText("Merits that you asked for");
        check(candidate);
        Page hr = signedIn(visitor, "hr@demo.example");
        hr.navigate("/disclosures?q=" + post.title().replace(" ", "+"));
        check(hr);
        hr.locator("#disclosures li a").click();
        check(hr);
        hr.locator("#experience").fill("Sex år inom äldreomsorgen");
        hr.locator("input[name=sentBy][value=POST]").check();
        hr.locator("form[action$='/answer'] button.btn-primary").click();
        assertThat(hr.locator(".tolv-flash-text")).isVisible();
        hr.navigate("/disclosures?status=ANSWERED&q=" + post.title().replace(" ", "+"));
        assertThat(hr.locator("#disclosures li")).hasCount(1);
        hr.locator("#disclosures li a").click();
        check(hr);
    }

    private Page signedIn(Visitor visitor, String email) {
        Page page = browsing.page(url, visitor);
        page.navigate("/sign-in");
        page.locator("form:has(input[value='" + email + "']) button").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page;
    }

    private void check(Page page) {
        browsing.checkAccessibility(page);
    }
}
