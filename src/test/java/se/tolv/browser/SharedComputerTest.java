package se.tolv.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import io.quarkus.test.common.http.TestHTTPResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tolv.TolvTest;

/** Notes that one person has left in a browser are nowhere to be found by the next. */
@TolvTest
class SharedComputerTest {

    private static final String KEEP = "localStorage.setItem('tolv-scorecard/1/1', 'Sa att hen ...')";
    private static final String KEPT = "localStorage.getItem('tolv-scorecard/1/1')";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @TestHTTPResource
    String url;

    @Test
    void notes_areGoneAfterSigningOut() {
        Page page = signedIn("bedomare");
        page.evaluate(KEEP);
        page.reload();
        assertThat(page.evaluate(KEPT)).isEqualTo("Sa att hen ...");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga ut"))
                .click();
        page.waitForURL("**/sign-in");
        assertThat(page.evaluate(KEPT)).isNull();
    }

    @Test
    void notes_ofSomebodyWhoseSessionEnded_areGoneBeforeAnotherSeesAPage_andKeptForThemselves() {
        Page page = signedIn("bedomare");
        page.evaluate(KEEP);
        page.context().clearCookies();
        signIn(page, "bedomare");
        assertThat(page.evaluate(KEPT)).isEqualTo("Sa att hen ...");
        page.context().clearCookies();
        signIn(page, "chef");
        assertThat(page.evaluate(KEPT)).isNull();
    }

    /** Copies of pages would be. */
    @Test
    void pagesThatWereSearched_areNowhereKept_andGoingBackReadsThemAnew() {
        Page page = signedIn("hr");
        page.navigate("/accounts");
        page.locator("#q").fill("Amina");
        page.waitForURL("**/accounts?q=Amina*");
        assertThat(page.locator("#found")).not().containsText("Elin Nyström");
        assertThat((String) page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})"))
                .doesNotContain("htmx-history-cache", "@demo.example");
        page.goBack();
        assertThat(page.locator("#found")).containsText("Elin Nyström");
    }

    private Page signedIn(String who) {
        Page page = browsing.page(url);
        signIn(page, who);
        return page;
    }

    private static void signIn(Page page, String who) {
        page.navigate("/sign-in");
        page.locator("form:has(input[value='" + who + "@demo.example']) button").click();
        assertThat(page.locator("body.tolv-staff")).isVisible();
    }
}
