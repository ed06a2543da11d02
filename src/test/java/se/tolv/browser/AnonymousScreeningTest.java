package se.tolv.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.candidate.anonymity.AnonymitySetting;

/**
 * Two reviewers rate the answers without knowing whose they are; one applicant is shortlisted, told, and taken back; the
 * others are rejected at once, with a preview of who gets what. Every page on the way is accessible to all.
 */
@TolvTest
class AnonymousScreeningTest {

    private static final List<String> APPLICANTS = List.of("Fatima Öberg", "Bo Ek", "Amira Haddad");

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @TestHTTPResource
    String url;

    static Stream<Visitor> screening_byTwoReviewers_endsInDecisionsThatPeopleMake() {
        return Stream.of(Visitor.SWEDISH, Visitor.ENGLISH);
    }

    @ParameterizedTest
    @MethodSource
    void screening_byTwoReviewers_endsInDecisionsThatPeopleMake(Visitor visitor) {
        OpenPost post = OpenPost.inTwoWeeks();
        InDemo.change(() ->
                AnonymitySetting.<AnonymitySetting>find("vacancyId", post.id()).firstResult().anonymous = true);
        APPLICANTS.forEach(name -> post.receivedFrom(name, OpenPost.someEmail()));
        post.hasPassedItsDeadline();
        post.isAssessedBy("bedomare@demo.example");

        Page manager = signedIn(visitor, "chef@demo.example");
        Page assessor = signedIn(visitor, "bedomare@demo.example");
        String vacancy = "/vacancies/" + post.id();

        manager.navigate(vacancy + "/pipeline");
        check(manager);
        namesNobody(manager);
        assessor.navigate("/screenings");
        check(assessor);
        assessor.locator("main a[href='" + vacancy + "/screening']").click();
        check(assessor);
        rate(assessor, vacancy, "4");
        manager.navigate(vacancy + "/screening/ranking");
        check(manager);
        assertThat(manager.locator("main")).not().containsText("Amina Hassan");
        manager.navigate(vacancy + "/screening");
        rate(manager, vacancy, "2");
        manager.navigate(vacancy + "/screening/ranking");
        check(manager);
        assertThat(manager.locator("tbody tr")).hasCount(3);
        assertThat(manager.locator("tbody tr").first()).containsText("Amina Hassan: 4");
        assertThat(manager.locator("tbody tr").first()).containsText("Maria Lindqvist: 2");
        namesNobody(manager);

        shortlistAndTell(manager);
        undo(manager);
        rejectEverybody(manager);

        Page phone = signedIn(visitor.onPhone(), "chef@demo.example");
        for (String path : List.of("/pipeline", "/applications", "/screening", "/screening/ranking")) {
            phone.navigate(vacancy + path);
            check(phone);
        }
    }

    private Page signedIn(Visitor visitor, String email) {
        Page page = browsing.page(url, visitor);
        page.navigate("/sign-in");
        page.locator("form:has(input[value='" + email + "']) button").click();
        page.waitForURL(address -> !address.contains("/sign-in"));
        return page;
    }

    private void rate(Page reviewer, String vacancy, String value) {
        reviewer.locator("main a[href$='/questions/1']").click();
        assertThat(reviewer.locator(".tolv-rate")).hasCount(3);
        check(reviewer);
        namesNobody(reviewer);
        for (Locator radio :
                reviewer.locator("input[type=radio][value='" + value + "']").all()) {
            radio.check();
        }
        reviewer.locator("main form button.btn-primary").click();
        reviewer.locator("form[action$='/submission'] button").click();
        assertThat(reviewer.locator("form[action$='/submission']")).hasCount(0);
        check(reviewer);
    }

    private void shortlistAndTell(Page manager) {
        manager.locator("tbody input[name=chosen]").first().check();
        manager.locator("#bulk button[value=SHORTLISTED]").click();
        manager.waitForURL("**/pipeline");
        check(manager);
        assertThat(manager.locator("[data-stage=SHORTLISTED] .card")).hasCount(1);
        String name =
                manager.locator("[data-stage=SHORTLISTED] .tolv-card-name a").innerText();
        assertThat(APPLICANTS).contains(name);
        manager.locator(".tolv-last-move a").click();
        assertThat(manager.locator(".tolv-chosen li")).hasText(name);
        check(manager);
        manager.locator("button[form=write]").click();
        assertThat(manager.locator(".tolv-letter")).isVisible();
        check(manager);
        manager.locator("form[action$='/letters'] button.btn-primary").click();
        manager.waitForURL("**/pipeline");
        assertThat(manager.locator(".tolv-last-move a")).hasCount(0);
    }

    private void undo(Page manager) {
        manager.locator(".tolv-last-move form button").click();
        assertThat(manager.locator("[data-stage=RECEIVED] .card")).hasCount(3);
        assertThat(manager.locator(".tolv-last-move a")).hasCount(1);
        namesNobody(manager);
        check(manager);
    }

    private void rejectEverybody(Page manager) {
        for (Locator tick :
                manager.locator("[data-stage=RECEIVED] input[name=chosen]").all()) {
            tick.check();
        }
        manager.locator("#bulk button[formaction$='/reason']").click();
        check(manager);
        manager.locator("input[name=reason]").first().check();
        manager.locator("form[action$='/reason'] button").click();
        check(manager);
        manager.locator("form[action$='/preview'] button").click();
        assertThat(manager.locator(".tolv-letter")).isVisible();
        namesNobody(manager);
        check(manager);
        manager.locator("form[action$='/rejections'] button.btn-primary").click();
        manager.waitForURL("**/pipeline");
        assertThat(manager.locator("#stage-REJECTED .tolv-count")).hasText("3");
        check(manager);
    }

    private static void namesNobody(Page page) {
        String seen = page.content();
        APPLICANTS.forEach(name -> assertThat(seen).doesNotContain(name));
    }

    private void check(Page page) {
        browsing.checkAccessibility(page);
    }
}
