package se.tolv.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.feedback.calendar.WorkingDays;
import se.tolv.platform.language.Language;
import se.tolv.platform.time.Days;

/**
 * The whole way, in both languages: a hiring manager builds a guide and opens a vacancy with it, somebody applies on a phone
 * and is told by which day they will hear, and hears. Every page on the way is accessible to all.
 */
@TolvTest
class FirstRecruitmentTest {

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @TestHTTPResource
    String url;

    @Inject
    Clock clock;

    /** What the visitors look for on the pages, in their language. */
    record Words(Visitor visitor, Language language, String template, String heading, String email) {
        @Override
        public String toString() {
            return language.code();
        }
    }

    static Stream<Arguments> recruitment_fromGuideToAnswer_worksInEveryStep() {
        return Stream.of(
                Arguments.of(
                        new Words(Visitor.SWEDISH, Language.SV, "Undersköterska", "Tack för din ansökan", someEmail())),
                Arguments.of(new Words(
                        Visitor.ENGLISH, Language.EN, "Assistant nurse", "Thank you for applying", someEmail())));
    }

    private static String someEmail() {
        return OpenPost.someEmail();
    }

    @ParameterizedTest
    @MethodSource
    void recruitment_fromGuideToAnswer_worksInEveryStep(Words words) {
        String role = words.template() + " " + UUID.randomUUID().toString().substring(0, 8);
        LocalDate deadline = LocalDate.now(clock).plusDays(20);
        LocalDate answerBy = new WorkingDays(Set.of()).plusWorkingDays(deadline, 10);

        // The mailbox shows a mail in a frame where nothing runs, the recording of this visit neither.
        browsing.expect("frame is sandboxed");
        Page manager = browsing.page(url, words.visitor());
        signIn(manager);
        String guide = buildGuide(manager, words, role);
        printGuide(manager, guide);
        String post = openVacancy(manager, role, deadline);

        Page candidate = browsing.page(url, words.visitor().onPhone());
        apply(candidate, words, post, answerBy);
        String link = acknowledgement(manager, words, Days.spoken(answerBy, words.language()));
        followTheLink(candidate, link, Days.spoken(answerBy, words.language()));

        answer(manager, role);
        String outcome =
                newestMail(manager, words.email()).locator(".tolv-mail").innerText();
        assertThat(outcome).contains("Fatima Öberg");
        candidate.navigate("/my");
        assertThat(candidate.locator(".tolv-quote")).isVisible();
        check(candidate);
    }

    private void signIn(Page manager) {
        manager.navigate("/sign-in");
        check(manager);
        manager.locator("form:has(input[value='chef@demo.example']) button").click();
        manager.waitForURL("**/owed");
        check(manager);
    }

    private String buildGuide(Page manager, Words words, String role) {
        manager.navigate("/guides");
        check(manager);
        manager.locator("main a[href='/guides/new']").first().click();
        check(manager);
        manager.locator("#roleTitle").fill(role);
        manager.locator(".tolv-start-choice", new Page.LocatorOptions().setHasText(words.template()))
                .first()
                .click();
        manager.locator("button[form=start]").click();
        manager.waitForURL("**/guides/*-*");
        assertThat(manager.locator(".tolv-part")).hasCount(3);
        check(manager);
        addAFourthCompetency(manager);
        String guide = manager.url();
        manager.locator("#publish").click();
        manager.waitForURL("**/guides/*");
        assertThat(manager.locator("#publish")).hasCount(0);
        check(manager);
        return guide.substring(guide.lastIndexOf('/') + 1).replaceAll("[#?].*", "");
    }

    /** By keyboard alone: opens the picker, chooses, and takes the suggested questions. */
    private void addAFourthCompetency(Page manager) {
        manager.locator("#picker summary").focus();
        manager.keyboard().press("Enter");
        Locator choose = manager.locator("#picker button").first();
        choose.focus();
        manager.keyboard().press("Enter");
        assertThat(manager.locator(".tolv-part")).hasCount(4);
        Locator suggested = manager.locator("button[id^='suggested-']").last();
        suggested.focus();
        manager.keyboard().press("Enter");
        assertThat(manager.locator(".tolv-part").last().locator(".tolv-question"))
                .hasCount(2);
        check(manager);
    }

    private void printGuide(Page manager, String guide) {
        manager.navigate("/guides/" + guide + "/preview");
        check(manager);
        APIResponse pdf = manager.request().get(url + "guides/" + guide + "/pdf");
        assertThat(pdf.status()).isEqualTo(200);
        assertThat(new String(pdf.body(), 0, 5, StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
    }

    /** @return the address of the public page */
    private String openVacancy(Page manager, String role, LocalDate deadline) {
        manager.navigate("/vacancies");
        check(manager);
        manager.navigate("/vacancies/new");
        check(manager);
        manager.locator("#titleSv").fill(role);
        manager.locator("#titleEn").fill(role);
        selectContaining(manager.locator("#unitId"), "Lindgården");
        selectContaining(manager.locator("#guideId"), role);
        manager.locator("#payFrom").fill("29500");
        manager.locator("#payTo").fill("33000");
        manager.locator("main form[action='/vacancies'] button.btn-primary").click();
        manager.waitForURL("**/vacancies/*-*");
        check(manager);
        // VacancyJourneyTest looks closer at these pages.
        new NewVacancy(manager, page -> {}).fromProfileToAd(deadline);
        manager.locator("form[action$='/publish'] button").click();
        Locator ad = manager.locator("main a[href*='/jobs/']").first();
        assertThat(ad).isVisible();
        check(manager);
        return ad.getAttribute("href");
    }

    private static void selectContaining(Locator select, String text) {
        String value = select.locator("option", new Locator.LocatorOptions().setHasText(text))
                .first()
                .getAttribute("value");
        select.selectOption(value);
    }

    private void apply(Page candidate, Words words, String post, LocalDate answerBy) {
        candidate.navigate("/jobs");
        check(candidate);
        candidate.navigate(post);
        assertThat(candidate.locator("main")).containsText(Days.spoken(answerBy, words.language()));
        check(candidate);
        candidate.locator("main a.btn-primary").click();
        check(candidate);
        candidate.locator("#name").fill("Fatima Öberg");
        candidate.locator("#email").fill(words.email());
        candidate.locator("#phone").fill("070-174 06 05");
        for (Locator requirement : candidate.locator("main fieldset").all()) {
            requirement.locator("input[type=radio]").first().check();
        }
        for (Locator answer : candidate.locator("textarea[name=answers]").all()) {
            answer.fill("En gång stannade jag kvar hos en brukare som var orolig, och ringde kollegan först.");
        }
        candidate.locator("main form button.btn-primary").click();
        assertThat(candidate.locator("h1")).hasText(words.heading());
        assertThat(candidate.locator("main")).containsText(Days.spoken(answerBy, words.language()));
        check(candidate);
    }

    private String acknowledgement(Page manager, Words words, String answerBy) {
        Page mail = newestMail(manager, words.email());
        assertThat(mail.locator(".tolv-mail")).containsText(answerBy);
        String link = mail.locator(".tolv-mail a").first().getAttribute("href");
        return link.substring(link.indexOf("/my/"));
    }

    private Page newestMail(Page manager, String email) {
        manager.navigate("/dev/mail?q=" + email);
        check(manager);
        manager.locator("main table a, main li a").first().click();
        manager.waitForURL("**/dev/mail/*-*");
        check(manager);
        return manager;
    }

    private void followTheLink(Page candidate, String link, String answerBy) {
        candidate.navigate(link);
        check(candidate);
        candidate.locator("main form button").click();
        candidate.waitForURL("**/my");
        assertThat(candidate.locator(".tolv-promise")).containsText(answerBy);
        check(candidate);
    }

    private void answer(Page manager, String role) {
        manager.navigate("/vacancies?q=" + role.replace(" ", "+"));
        manager.locator("#results th a").first().click();
        manager.locator("main a[href$='/pipeline']").first().click();
        check(manager);
        manager.locator(".tolv-card-name a").first().click();
        check(manager);
        manager.locator("main a[href$='/rejection']").first().click();
        check(manager);
        manager.locator("input[name=reason]").first().check();
        manager.locator("main form[method=get] button").click();
        check(manager);
        manager.locator("form[action$='/preview'] button").click();
        check(manager);
        manager.locator("form[action$='/rejection'][method=post] button.btn-primary")
                .click();
        manager.waitForURL("**/applications/**");
        check(manager);
    }

    private void check(Page page) {
        browsing.checkAccessibility(page);
    }
}
