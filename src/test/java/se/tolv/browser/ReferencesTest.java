package se.tolv.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.InDemo;
import se.tolv.TolvTest;
import se.tolv.candidate.Candidate;
import se.tolv.platform.language.Language;
import se.tolv.reference.request.ReferenceCase;

/**
 * References from end to end: the candidate names two referees on a phone without JavaScript, the manager asks both, one
 * answers by the link on a phone in two sittings, the other is called, and the manager reads what they say side by side.
 */
@TolvTest
class ReferencesTest {

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @TestHTTPResource
    String url;

    /** What the visitors look for on the pages. */
    record Words(Visitor visitor, Language language, String handedIn, String saved, String thanks, String differs) {
        @Override
        public String toString() {
            return visitor.locale().getLanguage();
        }
    }

    static Stream<Arguments> references_fromNamingToReading_workInEveryStep() {
        return Stream.of(
                Arguments.of(new Words(
                        Visitor.SWEDISH,
                        Language.SV,
                        "Tack! Listan är inlämnad.",
                        "Sparat.",
                        "Tack för dina svar!",
                        "skiljer mer än ett steg")),
                Arguments.of(new Words(
                        Visitor.ENGLISH,
                        Language.EN,
                        "The list has been handed in.",
                        "Saved.",
                        "Thank you for your answers!",
                        "differs by more than one step")));
    }

    @ParameterizedTest
    @MethodSource
    void references_fromNamingToReading_workInEveryStep(Words words) {
        ReferenceCase one = ReferenceCase.interviewed();
        InDemo.change(() -> Candidate.withEmail(one.email()).orElseThrow().language = words.language());
        Page manager = browsing.page(url, words.visitor());
        manager.navigate("/sign-in");
        manager.locator("form:has(input[value='chef@demo.example']) button").click();
        manager.waitForURL("**/owed");
        manager.navigate("/applications/" + one.application);
        manager.locator("a[href$='/references']").click();
        browsing.checkAccessibility(manager);
        manager.locator("form[action$='/naming'] button").click();
        manager.locator("#flash").waitFor();
        browsing.checkAccessibility(manager);

        nameTwo(words, one);
        checkTheCandidatesPages(words, one);

        String link = ask(manager, words, one, 0, "LINK");
        answerByLink(words, link);
        ask(manager, words, one, 1, "PHONE");
        browsing.checkAccessibility(manager);
        fillIn(manager, "2");
        manager.locator("button[name=finish]").click();
        manager.waitForURL("**/references");

        browsing.checkAccessibility(manager);
        manager.locator("main a.btn-primary[href$='/answers']").click();
        assertThat(manager.locator("table")).containsText(words.differs());
        assertThat(manager.locator("main")).containsText("Kerstin Lund");
        browsing.checkAccessibility(manager);
    }

    private void nameTwo(Words words, ReferenceCase one) {
        Page candidate = browsing.page(url, words.visitor().onPhone().withoutJavaScript());
        candidate.navigate("/my/" + ReferenceCase.secretMailedTo(one.email()));
        candidate.locator("main form button").click();
        candidate.waitForURL("**/my");
        candidate.locator("a[href$='/referees']").click();
        name(candidate, "Anders Holm", "COLLEAGUE", "anders@" + one.application + ".example");
        assertThat(candidate.locator("form[action$='/handed-in']")).hasCount(0);
        name(candidate, "Kerstin Lund", "MANAGER", "kerstin@" + one.application + ".example");
        candidate.locator("form[action$='/handed-in'] button").click();
        assertThat(candidate.locator("#flash")).containsText(words.handedIn());
    }

    private static void name(Page candidate, String name, String relation, String email) {
        candidate.locator("a[href$='/referees/new']").click();
        candidate.locator("#name").fill(name);
        candidate.locator("input[name=relation][value=" + relation + "]").check();
        candidate.locator("#period").fill("2019-2023");
        candidate.locator("#phone").fill("070-174 06 11");
        candidate.locator("#email").fill(email);
        candidate.locator("main form button.btn-primary").first().click();
        assertThat(candidate.locator("main")).containsText(name);
    }

    /** The same pages once more in a browser that axe can look into. */
    private void checkTheCandidatesPages(Words words, ReferenceCase one) {
        Page candidate = browsing.page(url, words.visitor().onPhone());
        one.askForLink();
        candidate.navigate("/my/" + ReferenceCase.secretMailedTo(one.email()));
        candidate.locator("main form button").click();
        candidate.waitForURL("**/my");
        browsing.checkAccessibility(candidate);
        candidate.locator("a[href$='/referees']").click();
        browsing.checkAccessibility(candidate);
        candidate.locator("article a.btn").first().click();
        browsing.checkAccessibility(candidate);
    }

    private String ask(Page manager, Words words, ReferenceCase one, int place, String way) {
        manager.navigate("/applications/" + one.application + "/references");
        manager.locator("a[href*='" + one.refereeId(place) + "/request']").click();
        browsing.checkAccessibility(manager);
        manager.locator("#templateId").selectOption(ReferenceCase.template().toString());
        manager.locator("input[name=way][value=" + way + "]").check();
        manager.locator("input[name=language][value=" + words.language() + "]").check();
        manager.locator("main form button.btn-primary").click();
        if (way.equals("PHONE")) {
            manager.waitForURL("**/call");
            return null;
        }
        manager.locator("#flash").waitFor();
        return ReferenceCase.secretMailedTo(one.referees().path("referees[" + place + "].email"));
    }

    private void answerByLink(Words words, String secret) {
        browsing.expect("422");
        Page first = browsing.page(url, words.visitor().onPhone());
        first.navigate("/referee/" + secret);
        browsing.checkAccessibility(first);
        first.locator("main form button.btn-primary").click();
        browsing.checkAccessibility(first);
        first.locator("button[name=send]").click();
        assertThat(first.locator("[data-error-summary]")).isVisible();
        browsing.checkAccessibility(first);
        first.locator("textarea").first().fill("Omvårdnad på natten");
        first.locator("main form button.btn:not(.btn-primary)").first().click();
        assertThat(first.locator("#flash")).containsText(words.saved());

        Page second = browsing.page(url, words.visitor().onPhone().withoutJavaScript());
        second.navigate("/referee/" + secret);
        assertThat(second.locator("textarea").first()).hasValue("Omvårdnad på natten");
        fillIn(second, "5");
        second.locator("button[name=send]").click();
        assertThat(second.locator("h1")).hasText(words.thanks());
        first.navigate("/referee/" + secret);
        browsing.checkAccessibility(first);
    }

    private static void fillIn(Page page, String rating) {
        for (Locator choice : page.locator("input[type=radio][name$='.choice'][id$='.choice']")
                .all()) {
            choice.check();
        }
        for (Locator level :
                page.locator("input[name$='.rating'][value='" + rating + "']").all()) {
            level.check();
        }
        page.locator("input[name$='.from']").fill("2019");
    }
}
