package se.tolv.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.tolv.TolvTest;

/**
 * From need to ad in both languages: a manager is told what is missing, writes the profile, is stopped by the gate, asks an
 * assessor, who answers on a phone, writes the ad, plans it, takes that back, publishes it, aborts and takes that back too.
 */
@TolvTest
class VacancyJourneyTest {

    enum Spoken {
        SWEDISH(Visitor.SWEDISH, "Inte jävig"),
        ENGLISH(Visitor.ENGLISH, "No conflict of interest");

        final Visitor visitor;
        final String declared;

        Spoken(Visitor visitor, String declared) {
            this.visitor = visitor;
            this.declared = declared;
        }
    }

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @TestHTTPResource
    String url;

    @Inject
    Clock clock;

    @ParameterizedTest
    @EnumSource
    void vacancy_fromNeedToAdAndBack_worksInEveryStep(Spoken spoken) {
        LocalDate deadline = LocalDate.now(clock).plusDays(25);
        String title = "Kurator " + UUID.randomUUID().toString().substring(0, 8);
        Page manager = signedIn("chef@demo.example", spoken.visitor);
        String draft = need(manager, title);
        new NewVacancy(manager, this::check).fromProfileToAd(deadline);

        Locator missing = manager.locator(".tolv-todo li li a[href*='#employmentReason']");
        assertThat(missing).isVisible();
        assertThat(manager.locator("form[action$='/publish']")).hasCount(0);
        missing.click();
        check(manager);
        manager.locator("#employmentReason").fill("Vikariat under föräldraledighet.");
        manager.locator("form[action$='/need'] button").click();
        manager.navigate(draft);

        answerAsAssessor(spoken, title);
        manager.navigate(draft + "/panel");
        assertThat(manager.locator("#members + ul")).containsText(spoken.declared);

        manager.navigate(draft + "/preview");
        assertThat(manager.locator("main")).containsText("B");
        check(manager);
        plan(manager, draft, deadline.minusDays(10));
        manager.locator("form[action$='/publish'] button").click();
        String ad = manager.locator("main a[href*='/jobs/']").first().getAttribute("href");

        spread(manager, draft);
        Page candidate = browsing.page(url, spoken.visitor.onPhone());
        candidate.navigate(ad + "?channel=platsbanken");
        assertThat(candidate.locator("main a.btn-primary")).hasAttribute("href", ad + "/apply?channel=platsbanken");
        check(candidate);

        abortAndTakeBack(manager, draft);
        assertThat(manager.locator("main a[href$='/pipeline']")).isVisible();
        manager.navigate(draft + "/profile");
        check(manager);
    }

    private Page signedIn(String email, Visitor visitor) {
        Page page = browsing.page(url, visitor);
        page.navigate("/sign-in");
        page.locator("form:has(input[value='" + email + "']) button").click();
        page.waitForURL(address -> !address.endsWith("/sign-in"));
        return page;
    }

    /** A substitute, without the reason that another employment than permanent and full-time needs. */
    private String need(Page manager, String title) {
        manager.navigate("/vacancies/new");
        manager.locator("#titleSv").fill(title);
        manager.locator("#titleEn").fill(title);
        choose(manager.locator("#unitId"), "Förskolan Blåklockan");
        manager.locator("#guideId option").nth(1).evaluate("option => option.selected = true");
        manager.locator("#payFrom").fill("34000");
        manager.locator("#payTo").fill("38000");
        manager.locator("#employmentForm").selectOption("SUBSTITUTE");
        manager.locator("main form[action='/vacancies'] button.btn-primary").click();
        manager.waitForURL("**/vacancies/*-*");
        check(manager);
        return manager.url();
    }

    private static void choose(Locator select, String label) {
        select.selectOption(select.locator("option", new Locator.LocatorOptions().setHasText(label))
                .first()
                .getAttribute("value"));
    }

    private void answerAsAssessor(Spoken spoken, String title) {
        Page assessor = signedIn("bedomare@demo.example", spoken.visitor.onPhone());
        assessor.navigate("/assignments");
        check(assessor);
        Locator mine = assessor.locator(".tolv-todo > li", new Page.LocatorOptions().setHasText(title));
        mine.locator("form[action$='/declaration'] button").click();
        assertThat(assessor.locator(".tolv-todo > li", new Page.LocatorOptions().setHasText(title)))
                .containsText(spoken.declared);
        check(assessor);
    }

    private void plan(Page manager, String draft, LocalDate day) {
        manager.navigate(draft);
        check(manager);
        manager.locator("a[href$='/ad/schedule']").click();
        check(manager);
        manager.locator("#day").fill(day.toString());
        manager.locator("#time").fill("07:00");
        manager.locator("form[action$='/schedule'] button").click();
        Locator takeBack = manager.locator("form[action$='/schedule/removal'] button");
        assertThat(takeBack).isVisible();
        check(manager);
        takeBack.click();
        check(manager);
    }

    private void spread(Page manager, String draft) {
        manager.navigate(draft + "/channels");
        manager.locator("#name").fill("Platsbanken");
        manager.locator("form[action$='/channels'] button").click();
        assertThat(manager.locator("#link-platsbanken"))
                .hasValue(java.util.regex.Pattern.compile(".*channel=platsbanken"));
        check(manager);
    }

    private void abortAndTakeBack(Page manager, String draft) {
        for (String action : new String[] {"abort", "reopening"}) {
            manager.navigate(draft);
            manager.locator(".tolv-danger summary").click();
            manager.locator("#reason").fill("Vi behöver tänka om.");
            manager.locator("form[action$='/" + action + "'] button").click();
            manager.waitForURL(draft);
            check(manager);
        }
    }

    @ParameterizedTest
    @EnumSource
    void hr_writesATemplateAndNamesTheSteps(Spoken spoken) {
        browsing.expect("status of 422");
        Page hr = signedIn("hr@demo.example", spoken.visitor);
        String name = "Mall " + UUID.randomUUID().toString().substring(0, 8);
        hr.navigate("/profile-templates");
        check(hr);
        hr.navigate("/profile-templates/new");
        hr.locator("#name").fill(name);
        hr.locator("[id='requirements.0.textSv']").fill("Utbildning");
        hr.locator(".tolv-ask summary").first().click();
        hr.locator("[id='requirements.0.question.type']").selectOption("CHOICE");
        hr.locator("[id='requirements.0.question.textSv']").fill("Vilken utbildning har du?");
        check(hr);
        hr.locator("form[action='/profile-templates'] button.btn-primary").click();
        assertThat(hr.locator("[data-error-summary]")).isFocused();
        check(hr);
        hr.locator("[id='requirements.0.question.optionsSv.0']").fill("Gymnasium");
        hr.locator("[id='requirements.0.question.optionsSv.1']").fill("Högskola");
        hr.locator("[id='requirements.0.question.meeting.1']").check();
        hr.locator("form[action='/profile-templates'] button.btn-primary").click();
        assertThat(hr.locator(".tolv-rows")).containsText(name);
        check(hr);
        hr.navigate("/priority-settings");
        check(hr);
        assertThat(hr.locator("#gate").isChecked()).isTrue();
    }

    private void check(Page page) {
        browsing.checkAccessibility(page);
    }
}
