package se.tolv.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.function.Consumer;
import se.tolv.reference.request.ReferenceCase;

/** What the candidate, the manager and the referees do about the references of one application. */
final class ReferencesTaken {

    private final ReferenceCase one;
    private final Consumer<Page> check;

    /**
     * @param check is given each page on the way
     */
    ReferencesTaken(ReferenceCase one, Consumer<Page> check) {
        this.one = one;
        this.check = check;
    }

    /** From the applicant's card. */
    void wanted(Page manager) {
        manager.navigate("/applications/" + one.application);
        manager.locator("a[href$='/references']").click();
        check.accept(manager);
        manager.locator("form[action$='/naming'] button").click();
        manager.locator("#flash").waitFor();
        check.accept(manager);
    }

    /**
     * A colleague is not enough; with a manager the list can be handed in.
     *
     * @param candidate on a browser without JavaScript
     */
    void named(Page candidate) {
        signIn(candidate);
        candidate.locator("a[href$='/referees']").click();
        name(candidate, "Anders Holm", "COLLEAGUE", "anders@" + one.application + ".example");
        assertThat(candidate.locator("form[action$='/handed-in']")).hasCount(0);
        name(candidate, "Kerstin Lund", "MANAGER", "kerstin@" + one.application + ".example");
        candidate.locator("form[action$='/handed-in'] button").click();
        assertThat(candidate.locator("#flash")).containsText("The list has been handed in.");
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

    /** The same pages once more, in a browser that can be looked into. */
    void candidatesPages(Page candidate) {
        candidate.navigate("/my");
        check.accept(candidate);
        candidate.locator("a[href$='/referees']").click();
        check.accept(candidate);
        candidate.locator("article a.btn").first().click();
        check.accept(candidate);
    }

    /** A link is mailed in English; its secret. */
    String askedByLink(Page manager, int place) {
        ask(manager, place, "LINK");
        manager.locator("#flash").waitFor();
        return ReferenceCase.secretMailedTo(one.referees().path("referees[" + place + "].email"));
    }

    /** The manager fills in what the referee says, each competency with this rating. */
    void called(Page manager, int place, String rating) {
        ask(manager, place, "PHONE");
        manager.waitForURL("**/call");
        check.accept(manager);
        fillIn(manager, rating);
        manager.locator("button[name=finish]").click();
        manager.waitForURL("**/references");
        check.accept(manager);
    }

    /** The template that was made from the post's guide is chosen beforehand. */
    private void ask(Page manager, int place, String way) {
        manager.navigate("/applications/" + one.application + "/references");
        manager.locator("a[href*='" + one.refereeId(place) + "/request']").click();
        check.accept(manager);
        manager.locator("input[name=way][value=" + way + "]").check();
        manager.locator("input[name=language][value=EN]").check();
        manager.locator("main form button.btn-primary").click();
    }

    /** In two sittings: something is missing in the first, and what was written is there in the second. */
    void answeredByLink(Page first, Page second, String secret, String rating) {
        first.navigate("/referee/" + secret);
        check.accept(first);
        first.locator("main form button.btn-primary").click();
        check.accept(first);
        first.locator("button[name=send]").click();
        String competency = first.locator(".tolv-reference-rate h2").first().textContent();
        assertThat(first.locator("[data-error-summary] a[href$='.rating']").first())
                .hasText(competency + ": Choose a level, or that you cannot say.");
        check.accept(first);
        first.locator("textarea").first().fill("Care at night");
        first.locator("main form button.btn:not(.btn-primary)").first().click();
        assertThat(first.locator("#flash")).containsText("Saved.");

        second.navigate("/referee/" + secret);
        assertThat(second.locator("textarea").first()).hasValue("Care at night");
        fillIn(second, rating);
        second.locator("button[name=send]").click();
        assertThat(second.locator("h1")).hasText("Thank you for your answers!");
        first.navigate("/referee/" + secret);
        check.accept(first);
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

    private void signIn(Page candidate) {
        one.askForLink();
        candidate.navigate("/my/" + ReferenceCase.secretMailedTo(one.email()));
        candidate.locator("main form button").click();
        candidate.waitForURL("**/my");
    }
}
