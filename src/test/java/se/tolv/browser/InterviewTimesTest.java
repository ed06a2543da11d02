package se.tolv.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import io.quarkus.test.common.http.TestHTTPResource;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.interview.schedule.Interviewing;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.OutgoingMail;

/**
 * Times for an interview from both sides, in both languages: a manager offers them, the candidate on a phone chooses one,
 * changes it, asks for others and cancels, with JavaScript and without.
 */
@TolvTest
class InterviewTimesTest {

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @TestHTTPResource
    String url;

    /** What the visitors look for on the pages. */
    record Words(String busy, String booked, String asked, String cancelled, String needed, String asksForOther) {

        static final Words SWEDISH = new Words(
                "är upptagen",
                "Tiden är bokad.",
                "Vi har fått din fråga",
                "Du har avbokat intervjun.",
                "Välj en av tiderna.",
                "Ber om andra tider");
        static final Words ENGLISH = new Words(
                "is busy",
                "The time is booked.",
                "We have your request",
                "You have cancelled the interview.",
                "Choose one of the times.",
                "Asks for other times");
    }

    static Stream<Arguments> interview_fromOfferToCancellation_worksInEveryStep() {
        return Stream.of(
                Arguments.of(Visitor.SWEDISH.onPhone(), Words.SWEDISH),
                Arguments.of(Visitor.ENGLISH.onPhone().inDark(), Words.ENGLISH),
                Arguments.of(Visitor.SWEDISH.onPhone().withoutJavaScript(), Words.SWEDISH),
                Arguments.of(Visitor.ENGLISH.onPhone().withoutJavaScript(), Words.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource
    void interview_fromOfferToCancellation_worksInEveryStep(Visitor visitor, Words words) {
        browsing.expect("422");
        boolean english = visitor.locale().equals(Locale.UK);
        Interviewing anna =
                Interviewing.in(OpenPost.inTwoWeeks(), "Anna Öberg").speaking(english ? Language.EN : Language.SV);
        Page manager = browsing.page(url, english ? Visitor.ENGLISH : Visitor.SWEDISH);
        signIn(manager);
        String first = Interviewing.freeHour();
        String second = Interviewing.freeHour();
        offer(manager, anna, first, second, words);

        Page page = browsing.page(url, visitor);
        page.navigate(pathOf(Interviewing.newest(anna.email())));
        page.locator("main form button").click();
        page.waitForURL("**/my");
        check(page, visitor);
        page.locator("a[href^='/my/interviews/']").first().click();
        check(page, visitor);
        page.locator("form[action$='/booking'] button").click();
        assertThat(page.locator("main")).containsText(words.needed());
        check(page, visitor);
        page.locator("input[name=slotId]").first().check();
        page.locator("form[action$='/booking'] button").click();
        assertThat(page.locator("#flash")).containsText(words.booked());
        assertThat(page.locator(".tolv-promise")).containsText(english ? "Swedish time" : "svensk tid");
        check(page, visitor);

        Locator before = page.locator(".tolv-promise time");
        String earlier = before.textContent();
        page.locator("input[name=slotId]").first().check();
        page.locator("form[action$='/booking'] button").click();
        assertThat(page.locator("#flash")).containsText(words.booked());
        assertThat(before).not().hasText(earlier);

        page.locator("details:has(#wish) summary").click();
        page.locator("#wish").fill("After three o’clock, please.");
        page.locator("form[action$='/other-times'] button").click();
        assertThat(page.locator("#flash")).containsText(words.asked());
        check(page, visitor);
        managerSees(manager, anna, words);

        page.locator("details:has(#reason) summary").click();
        page.locator("form[action$='/cancellation'] button").click();
        assertThat(page.locator("[data-error-summary]")).isVisible();
        check(page, visitor);
        page.locator("#reason").fill("I am ill.");
        page.locator("form[action$='/cancellation'] button").click();
        assertThat(page.locator(".tolv-my-where")).containsText(words.cancelled());
        check(page, visitor);
        page.navigate("/my/data");
        check(page, visitor);
    }

    /** The first attempt is at a time when the manager is busy. */
    private void offer(Page manager, Interviewing anna, String first, String second, Words words) {
        Interviewing other = Interviewing.in(OpenPost.inTwoWeeks(), "Bo Ek");
        other.offered(first);
        manager.navigate("/vacancies/" + anna.post().id() + "/interviews");
        browsing.checkAccessibility(manager);
        manager.locator("main a.btn-primary").click();
        manager.navigate("/vacancies/" + anna.post().id() + "/interviews/offer?application=" + anna.application());
        browsing.checkAccessibility(manager);
        manager.locator("#times\\.0").fill(first);
        manager.locator("#place").fill("Kommunhuset, rum Granen");
        manager.locator("form[action$='/interviews'] button.btn-primary").click();
        assertThat(manager.locator("[data-error-summary]")).containsText(words.busy());
        assertThat(manager.locator("#place")).hasValue("Kommunhuset, rum Granen");
        browsing.checkAccessibility(manager);
        manager.locator("#times\\.0").fill(second);
        manager.locator("#times\\.1").fill(Interviewing.freeHour());
        manager.locator("form[action$='/interviews'] button.btn-primary").click();
        manager.waitForURL("**/interviews");
        assertThat(manager.locator("#found li")).hasCount(1);
        browsing.checkAccessibility(manager);
    }

    private void managerSees(Page manager, Interviewing anna, Words words) {
        manager.navigate("/vacancies/" + anna.post().id() + "/interviews");
        assertThat(manager.locator("#found")).containsText(words.asksForOther());
        browsing.checkAccessibility(manager);
        manager.locator("#found li a").first().click();
        browsing.checkAccessibility(manager);
        manager.navigate("/interviews");
        browsing.checkAccessibility(manager);
        manager.navigate("/interviews/day?day="
                + InDemo.get(() -> anna.interview().startsAt.toString().substring(0, 10)));
        assertThat(manager.locator("main")).containsText("Anna Öberg");
        browsing.checkAccessibility(manager);
    }

    private void signIn(Page page) {
        page.context().addCookies(List.of(new Cookie("tolv_session", As.sessionOf("chef@demo.example")).setUrl(url)));
    }

    private void check(Page page, Visitor visitor) {
        if (visitor.javaScript()) {
            browsing.checkAccessibility(page);
        }
    }

    private static String pathOf(OutgoingMail mail) {
        return mail.secretLink.replaceFirst("^https?://[^/]+", "");
    }
}
