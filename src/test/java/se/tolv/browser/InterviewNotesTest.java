package se.tolv.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tolv.TolvTest;
import se.tolv.interview.InterviewedPost;

/** Notes that are typed in two windows, or in one that is closed before the network is back: none of them is lost. */
@TolvTest
class InterviewNotesTest {

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @TestHTTPResource
    String url;

    @Test
    void twoWindows_onOneQuestion_showBothTexts_andAPersonChooses() {
        browsing.expect("status of 412");
        InterviewedPost interview = InterviewedPost.of("Ada Berg");
        Page one = begun(interview);
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
        Page page = begun(interview);
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

    /** The manager, at the first question. */
    private Page begun(InterviewedPost interview) {
        Page page = browsing.page(url);
        page.navigate("/sign-in");
        page.locator("form:has(input[value='chef@demo.example']) button").click();
        page.waitForURL("**/owed");
        new InterviewByGuide(page, checked -> {}).begin(interview.post().id());
        return page;
    }
}
