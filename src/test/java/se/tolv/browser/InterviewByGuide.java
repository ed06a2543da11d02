package se.tolv.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What an assessor does in an interview, with the guide in hand. */
final class InterviewByGuide {

    static final String TYPED_OFFLINE = "Written while the network was away";

    private final Page assessor;
    private final Consumer<Page> check;

    /**
     * @param assessor signed in
     * @param check is given each page on the way
     */
    InterviewByGuide(Page assessor, Consumer<Page> check) {
        this.assessor = assessor;
        this.check = check;
    }

    /** From the list of those to interview, the first of whom waits, to the first question. */
    InterviewByGuide begin(UUID vacancy) {
        assessor.navigate("/vacancies/" + vacancy + "/scorecards");
        check();
        assessor.locator("main a.btn-primary").click();
        check();
        assessor.locator("main form button").click();
        assertThat(assessor.locator("#opening")).isVisible();
        assertThat(assessor.locator("#step-1")).isHidden();
        check();
        assessor.locator("#opening a.btn-primary").click();
        assertThat(assessor.locator("#step-1")).isVisible();
        assertThat(assessor.locator("#step-1 input:checked")).hasCount(0);
        check();
        return this;
    }

    /** Notes to two questions are typed while the network is away. Once it is back they are saved, each of them once. */
    void throughNetworkFailure() {
        assessor.context().setOffline(true);
        assessor.locator("#notes-1").fill(TYPED_OFFLINE);
        assertThat(assessor.locator("#interview-state")).hasClass(Pattern.compile("tolv-interview-kept"));
        check();
        assessor.locator("#step-1 button.btn-primary").click();
        assertThat(assessor.locator("#step-2")).isVisible();
        assessor.locator("#notes-2").fill("And this too");
        assessor.context().setOffline(false);
        assertThat(assessor.locator("#interview-state")).not().hasClass(Pattern.compile("tolv-interview-kept"));
        assessor.reload();
        assertThat(assessor.locator("#notes-1")).hasValue(TYPED_OFFLINE);
        assertThat(assessor.locator("#notes-2")).hasValue("And this too");
    }

    /** Every question gets this rating, and the scorecard is handed in. */
    void rateAllAndSubmit(String rating) {
        int questions = assessor.locator("form[data-answer]").count();
        for (int number = 1; number <= questions; number++) {
            assessor.locator("nav a[href='#step-" + number + "']").click();
            assessor.locator("#step-" + number + " input[value='" + rating + "']")
                    .check();
            assessor.locator("#step-" + number + " button.btn-primary").click();
        }
        check();
        assessor.locator("nav a[href='#done']").click();
        check();
        assessor.locator("#submission button").click();
        assessor.waitForURL("**/ratings");
        check();
    }

    private void check() {
        check.accept(assessor);
    }
}
