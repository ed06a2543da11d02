package se.tolv.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.TolvTest;
import se.tolv.interview.InterviewedPost;

/**
 * Two assessors interview with the guide in hand, one of them without a network for a while; each rates alone, and only then
 * do they see each other's ratings. Every page on the way is accessible to all.
 */
@TolvTest
class IndependentRatingJourneyTest {

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @TestHTTPResource
    String url;

    static Stream<Visitor> interview_byTwoAssessors_isRatedIndependently() {
        return Stream.of(Visitor.SWEDISH, Visitor.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource
    void interview_byTwoAssessors_isRatedIndependently(Visitor visitor) {
        InterviewedPost interview = InterviewedPost.of("Ada Berg");
        String ratings = "/applications/" + interview.first() + "/ratings";
        Page manager = begun(visitor, "chef@demo.example", interview);
        Page assessor = begun(visitor, "bedomare@demo.example", interview);
        throughNetworkFailure(manager);
        rateAll(manager, "4");
        submit(manager);
        manager.waitForURL("**" + ratings);
        check(manager);
        assertThat(manager.locator("main")).containsText("Maria Lindqvist");

        assessor.navigate(ratings);
        check(assessor);
        assertThat(assessor.locator("main")).not().containsText("Maria Lindqvist");
        assessor.locator(".tolv-empty a").click();
        rateAll(assessor, "2");
        submit(assessor);
        assessor.waitForURL("**" + ratings);
        assertThat(assessor.locator(".tolv-combination thead")).containsText("Maria Lindqvist");
        assertThat(assessor.locator("main")).containsText("Written while the network was away");
        check(assessor);

        assessor.locator("a[href$='/amendment']").first().click();
        check(assessor);
        assessor.locator("input[name=answer][value='3']").check();
        assessor.locator("#reason").fill("I had missed the end of the story");
        assessor.locator("main form button.btn-primary").click();
        assessor.waitForURL("**" + ratings);
        assertThat(assessor.locator(".tolv-ratings").first()).containsText("2 → 3");
        check(assessor);
        onPhone(visitor, interview);
    }

    /** From the list of those to interview to the first question. */
    private Page begun(Visitor visitor, String email, InterviewedPost interview) {
        Page page = signedIn(visitor, email);
        page.navigate("/vacancies/" + interview.post().id() + "/scorecards");
        check(page);
        page.locator("main a.btn-primary").click();
        check(page);
        page.locator("main form button").click();
        assertThat(page.locator("#opening")).isVisible();
        assertThat(page.locator("#step-1")).isHidden();
        check(page);
        page.locator("#opening a.btn-primary").click();
        assertThat(page.locator("#step-1")).isVisible();
        assertThat(page.locator("#step-1 input:checked")).hasCount(0);
        check(page);
        return page;
    }

    private void throughNetworkFailure(Page page) {
        browsing.expect("ERR_INTERNET_DISCONNECTED");
        page.context().setOffline(true);
        page.locator("#notes-1").fill("Written while the network was away");
        assertThat(page.locator("#interview-state")).hasClass(Pattern.compile("tolv-interview-kept"));
        check(page);
        page.locator("#step-1 button.btn-primary").click();
        assertThat(page.locator("#step-2")).isVisible();
        page.locator("#notes-2").fill("And this too");
        page.context().setOffline(false);
        assertThat(page.locator("#interview-state")).not().hasClass(Pattern.compile("tolv-interview-kept"));
        page.reload();
        assertThat(page.locator("#notes-1")).hasValue("Written while the network was away");
        assertThat(page.locator("#notes-2")).hasValue("And this too");
    }

    private void rateAll(Page page, String rating) {
        int questions = page.locator("form[data-answer]").count();
        for (int number = 1; number <= questions; number++) {
            page.locator("nav a[href='#step-" + number + "']").click();
            page.locator("#step-" + number + " input[value='" + rating + "']").check();
            page.locator("#step-" + number + " button.btn-primary").click();
        }
        check(page);
    }

    private void submit(Page page) {
        page.locator("nav a[href='#done']").click();
        check(page);
        page.locator("#submission button").click();
    }

    private void onPhone(Visitor visitor, InterviewedPost interview) {
        Page phone = signedIn(visitor.onPhone().inDark(), "bedomare@demo.example");
        for (String path : List.of(
                "/scorecards",
                "/vacancies/" + interview.post().id() + "/scorecards",
                "/applications/" + interview.first() + "/ratings")) {
            phone.navigate(path);
            check(phone);
        }
        phone.locator("a[href$='/amendment']").first().click();
        check(phone);
    }

    @Test
    void twoWindows_onOneQuestion_showBothTexts_andAPersonChooses() {
        browsing.expect("status of 412");
        InterviewedPost interview = InterviewedPost.of("Ada Berg");
        Page one = begun(Visitor.SWEDISH, "chef@demo.example", interview);
        Page two = one.context().newPage();
        two.navigate(one.url());
        one.locator("#notes-1").fill("Från det ena fönstret");
        assertThat(one.locator("#step-1 [data-state]")).containsText("Sparat");
        two.locator("#notes-1").fill("Från det andra");
        Locator conflict = two.locator("#step-1 [data-conflict]");
        assertThat(conflict).isVisible();
        assertThat(conflict).containsText("Från det ena fönstret");
        assertThat(two.locator("#notes-1")).hasValue("Från det andra");
        browsing.checkAccessibility(two);
        conflict.locator("[data-keep]").click();
        assertThat(two.locator("#step-1 [data-state]")).containsText("Sparat");
        two.reload();
        assertThat(two.locator("#notes-1")).hasValue("Från det andra");
    }

    @Test
    void notes_typedWithoutNetwork_surviveThatThePageIsClosed() {
        browsing.expect("ERR_INTERNET_DISCONNECTED");
        InterviewedPost interview = InterviewedPost.of("Ada Berg");
        Page page = begun(Visitor.SWEDISH, "chef@demo.example", interview);
        String address = page.url();
        page.context().setOffline(true);
        page.locator("#notes-1").fill("Kvar fast fönstret stängdes");
        assertThat(page.locator("#step-1 [data-state]")).containsText("Finns kvar här");
        page.close();
        Page again = page.context().newPage();
        page.context().setOffline(false);
        again.navigate(address);
        assertThat(again.locator("#notes-1")).hasValue("Kvar fast fönstret stängdes");
        assertThat(again.locator("#step-1 [data-state]")).containsText("Sparat");
        again.reload();
        assertThat(again.locator("#notes-1")).hasValue("Kvar fast fönstret stängdes");
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
