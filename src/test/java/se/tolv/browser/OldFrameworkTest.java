package se.tolv.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.TolvTest;

/**
 * HR brings in the framework that the employer used before and says what takes the place of each old competency; a manager
 * who remembers the old names finds the new ones by them. Every page on the way is accessible to all.
 */
@TolvTest
class OldFrameworkTest {

    /** Two old competencies for one of the twelve, one that is called nearly the same, and one that nothing replaces. */
    private static final String OLD = """
            kod;namn;definition
            1;Samarbetsförmåga;Arbetar väl med andra.
            2;Lagspelare;Ställer upp för kollegorna.
            3;Affärsmässig;Ser till lönsamheten.
            """;

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @TestHTTPResource
    String url;

    static Stream<Visitor> oldFramework_importedAndMapped_isFoundInTheGuideBuilder() {
        return Stream.of(Visitor.SWEDISH, Visitor.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource
    void oldFramework_importedAndMapped_isFoundInTheGuideBuilder(Visitor visitor) {
        Page hr = signedIn(visitor, "hr@demo.example");
        hr.navigate("/frameworks");
        hr.locator("main a[href='/frameworks/import']").click();
        check(hr);
        hr.locator("#file")
                .setInputFiles(new FilePayload("gammalt.csv", "text/csv", OLD.getBytes(StandardCharsets.UTF_8)));
        hr.locator("main form button.btn-primary").click();
        hr.waitForURL("**/mapping**");
        check(hr);
        map(hr);
        check(hr);

        Page manager = signedIn(visitor, "chef@demo.example");
        manager.navigate("/guides/new");
        manager.locator("#roleTitle").fill("Personlig assistent");
        manager.locator("button[form=start]").click();
        manager.waitForURL("**/guides/*-*");
        Locator card = manager.locator("#picker .tolv-card", new Page.LocatorOptions().setHasText("Lagspelare"));
        assertThat(card).containsText("Samarbetsförmåga");
        check(manager);
        String chosen = card.locator("h3").innerText();
        card.locator("button").click();
        assertThat(manager.locator(".tolv-part")).hasCount(1);
        assertThat(manager.locator(".tolv-part")).containsText(chosen);
        check(manager);
    }

    /** Takes the suggestion for the first, chooses the same for the second, and leaves the third without, on purpose. */
    private static void map(Page hr) {
        Locator rows = hr.locator(".tolv-mappings > li");
        rows.nth(0).locator(".tolv-suggestion button").click();
        assertThat(rows.nth(0).locator("select")).hasValue("working-together");
        rows.nth(1).locator("select").selectOption("working-together");
        assertThat(hr.locator("#coverage strong")).containsText("2");
        rows.nth(2).locator("select").selectOption("-");
        assertThat(rows.nth(2).locator("select option[selected]")).hasAttribute("value", "-");
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
