package se.tolv.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.time.LocalDate;
import java.util.function.Consumer;

/** The steps from a draft whose need is written to one that can be published, as a manager takes them. */
final class NewVacancy {

    private final Page manager;
    private final Consumer<Page> check;

    /**
     * @param manager on the page of the draft
     * @param check is given each page on the way
     */
    NewVacancy(Page manager, Consumer<Page> check) {
        this.manager = manager;
        this.check = check;
    }

    /** Ends on the page of the draft. */
    void fromProfileToAd(LocalDate deadline) {
        manager.locator(".tolv-todo h2 a[href$='/profile']").click();
        manager.waitForURL("**/profile");
        profile();
        manager.waitForURL("**/priority");
        priority();
        manager.waitForURL("**/panel");
        panel();
        manager.waitForURL("**/ad");
        ad(deadline);
        manager.waitForURL("**/vacancies/*-*");
        check();
    }

    /** The guide's competencies are chosen beforehand; each needs its reason. */
    void profile() {
        check();
        manager.locator("#requirements\\.0\\.textSv").fill("B-körkort");
        manager.locator("#requirements\\.0\\.textEn").fill("Driving licence B");
        manager.locator(".tolv-ask summary").first().click();
        manager.locator("#requirements\\.0\\.question\\.type").selectOption("YES_NO");
        manager.locator("#requirements\\.0\\.question\\.textSv").fill("Har du B-körkort?");
        manager.locator("#requirements\\.0\\.question\\.textEn").fill("Do you have driving licence B?");
        for (Locator need :
                manager.locator(".tolv-chosen textarea[name$='.need']:visible").all()) {
            need.fill("Du arbetar tillsammans med fyra andra.");
        }
        check();
        manager.locator("form[action$='/profile'][method=post] button.btn-primary")
                .click();
    }

    void priority() {
        check();
        for (int step = 0; step < 3; step++) {
            Locator open = manager.locator(".tolv-todo > li > form").first();
            open.locator("input[value=GO_ON]").check();
            open.locator("textarea").fill("Listan är läst i dag. Ingen passar.");
            open.locator("button").click();
            manager.waitForURL("**/priority#*");
        }
        check();
        manager.locator("main a.btn-primary").click();
    }

    void panel() {
        check();
        manager.locator("#accountId").selectOption(new SelectOption().setIndex(1));
        manager.locator("form[action$='/panel'] button").click();
        manager.locator("#members + ul li").first().waitFor();
        check();
        manager.locator("main a.btn-primary").click();
    }

    void ad(LocalDate deadline) {
        check();
        manager.locator("#applicationDeadline").fill(deadline.toString());
        manager.locator("#adSv").fill("Du arbetar nära dem som bor hos oss. Vi hjälps åt.");
        manager.locator("#adEn").fill("You work close to the people who live with us. We help each other.");
        manager.locator("#offerSv").fill("Friskvård och en lugn introduktion.");
        manager.locator("#contact").fill("08-123 456 78");
        manager.locator("form[action$='/ad'] button.btn-primary").click();
    }

    private void check() {
        check.accept(manager);
    }
}
