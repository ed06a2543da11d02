package se.tolv.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.interview.InterviewedPost;
import se.tolv.interview.schedule.Interviewing;
import se.tolv.reference.request.ReferenceCase;

/**
 * From the times that are offered to the signed assessment. Three assessors, one of whom reads English and one sits with a
 * phone, interview an applicant who reads English; each rates alone, and sees the others' ratings only then. Two referees
 * answer on the same competencies. Every page on the way is accessible to all.
 */
@TolvTest
class StructuredInterviewTest {

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @TestHTTPResource
    String url;

    private InterviewedPost interview;
    private Interviewing ada;
    private Page maria;
    private Page amina;
    private Page johan;

    @Test
    void applicant_interviewedByThree_isAssessedAndSigned() throws IOException {
        interview = InterviewedPost.of("Ada Berg", "Bo Ek");
        interview.post().isAssessedBy("hr@demo.example");
        boIsRated();
        ada = Interviewing.of(interview.post(), interview.first());
        maria = signedIn(Visitor.SWEDISH, "chef@demo.example");
        amina = signedIn(Visitor.ENGLISH, "bedomare@demo.example");
        johan = signedIn(Visitor.SWEDISH.onPhone().inDark(), "hr@demo.example");

        timesAreOffered();
        Page candidate = browsing.page(url, Visitor.ENGLISH.onPhone());
        accepts(candidate);
        ada.timeHasCome();
        threeRateAlone();
        aminaThinksAgain();
        adaIsComparedWithBo();
        references(candidate);
        assessmentIsWrittenAndSigned();
        documentIsForTheFile();
    }

    /** Somebody to compare with. */
    private void boIsRated() {
        UUID bo = interview.applications().get(1);
        InterviewedPost.rated(As::manager, bo, "2");
        InterviewedPost.rated(As::assessor, bo, "3");
        InterviewedPost.rated(As::hr, bo, "2");
    }

    private void timesAreOffered() {
        maria.navigate("/vacancies/" + interview.post().id() + "/interviews/offer?application=" + interview.first());
        check(maria);
        maria.locator("#times\\.0").fill(Interviewing.freeHour());
        maria.locator("#times\\.1").fill(Interviewing.freeHour());
        maria.locator("#place").fill("Kommunhuset, rum Granen");
        for (Locator assessor : maria.locator("#assessorIds input").all()) {
            assessor.check();
        }
        maria.locator("form[action$='/interviews'] button.btn-primary").click();
        maria.waitForURL("**/interviews");
        check(maria);
    }

    private void accepts(Page candidate) {
        candidate.navigate(Interviewing.newest(ada.email()).secretLink.replaceFirst("^https?://[^/]+", ""));
        candidate.locator("main form button").click();
        candidate.waitForURL("**/my");
        check(candidate);
        candidate.locator("a[href^='/my/interviews/']").first().click();
        check(candidate);
        candidate.locator("input[name=slotId]").first().check();
        candidate.locator("form[action$='/booking'] button").click();
        assertThat(candidate.locator("#flash")).containsText("The time is booked.");
        check(candidate);
    }

    /** Each sees what others have rated once their own ratings are in, and nothing before. */
    private void threeRateAlone() {
        browsing.expect("ERR_INTERNET_DISCONNECTED");
        InterviewByGuide marias = new InterviewByGuide(maria, this::check).begin(post());
        InterviewByGuide aminas = new InterviewByGuide(amina, asMarias -> {}).begin(post());
        InterviewByGuide johans = new InterviewByGuide(johan, this::check).begin(post());
        marias.throughNetworkFailure();
        marias.rateAllAndSubmit("4");
        assertThat(maria.locator("main")).containsText(InterviewByGuide.TYPED_OFFLINE);
        for (Page other : List.of(amina, johan)) {
            seesNobodys(other);
        }
        goesOn(amina);
        aminas.rateAllAndSubmit("2");
        assertThat(amina.locator(".tolv-combination thead")).containsText("Maria Lindqvist");
        assertThat(amina.locator("main")).not().containsText("Johan Bergström");
        seesNobodys(johan);
        johan.navigate("/vacancies/" + post() + "/comparison");
        assertThat(johan.locator(".tolv-matrix")).not().containsText("Ada Berg");
        goesOn(johan);
        johans.rateAllAndSubmit("3");
        assertThat(johan.locator(".tolv-combination thead th.tolv-number"))
                .containsText(new String[] {"Amina Hassan", "Johan Bergström", "Maria Lindqvist"});
    }

    private void seesNobodys(Page assessor) {
        assessor.navigate("/applications/" + interview.first() + "/ratings");
        check(assessor);
        assertThat(assessor.locator("main")).not().containsText("Maria Lindqvist");
        assertThat(assessor.locator(".tolv-combination")).hasCount(0);
    }

    private void goesOn(Page assessor) {
        assessor.navigate("/applications/" + interview.first() + "/ratings");
        assessor.locator(".tolv-empty a").click();
    }

    /** What was first rated stays beside what it becomes. */
    private void aminaThinksAgain() {
        amina.locator("a[href$='/amendment']").first().click();
        check(amina);
        amina.locator("input[name=answer][value='3']").check();
        amina.locator("#reason").fill("I had missed the end of the story");
        amina.locator("main form button.btn-primary").click();
        amina.waitForURL("**/ratings");
        assertThat(amina.locator(".tolv-ratings").first()).containsText("2 → 3");
        check(amina);
        johan.reload();
        assertThat(johan.locator(".tolv-ratings").first()).containsText("2 → 3");
        johan.locator("a[href$='/amendment']").first().click();
        check(johan);
        johan.navigate("/scorecards");
        check(johan);
    }

    private void adaIsComparedWithBo() {
        for (Page each : List.of(maria, johan)) {
            each.navigate("/vacancies/" + post() + "/comparison");
            assertThat(each.locator(".tolv-matrix tbody th > a")).containsText(new String[] {"Ada Berg", "Bo Ek"});
            check(each);
        }
        maria.locator(".tolv-questions a").first().click();
        assertThat(maria.locator("main")).containsText(InterviewByGuide.TYPED_OFFLINE);
        check(maria);
    }

    private void references(Page candidate) {
        browsing.expect("status of 422");
        ReferenceCase one = ReferenceCase.of(interview.post(), interview.first(), ada.email());
        one.templateFromGuide(interview.guide());
        ReferencesTaken references = new ReferencesTaken(one, this::check);
        references.wanted(maria);
        references.named(browsing.page(url, Visitor.ENGLISH.onPhone().withoutJavaScript()));
        references.candidatesPages(candidate);
        String secret = references.askedByLink(maria, 0);
        references.answeredByLink(
                browsing.page(url, Visitor.ENGLISH.onPhone()),
                browsing.page(url, Visitor.ENGLISH.onPhone().withoutJavaScript()),
                secret,
                "5");
        references.called(maria, 1, "3");
        maria.locator("main a.btn-primary[href$='/answers']").click();
        assertThat(maria.locator("table")).containsText("skiljer mer än ett steg");
        assertThat(maria.locator("main")).containsText("Kerstin Lund");
        check(maria);
    }

    /** It is saved as it is written, with the interview and the references beside each competency. */
    private void assessmentIsWrittenAndSigned() {
        maria.navigate("/applications/" + interview.first() + "/assessment");
        check(maria);
        maria.locator("form[action$='/assessment'] button").click();
        assertThat(maria.locator(".tolv-evidence").first()).containsText("Anders Holm");
        check(maria);
        int saves = 0;
        for (Locator words : maria.locator(".tolv-assessment textarea").all()) {
            words.fill("Lugn och tydlig, med exempel");
            words.blur();
            assertThat(maria.locator("#assessment-version")).hasValue(String.valueOf(++saves));
        }
        maria.locator("button[formaction$='/signature']").click();
        assertThat(maria.locator("main")).containsText("Undertecknad");
        check(maria);
    }

    private void documentIsForTheFile() throws IOException {
        String address = maria.locator("a[href$='/document']").first().getAttribute("href");
        APIResponse downloaded = maria.request().get(address);
        assertThat(downloaded).isOK();
        try (PDDocument document = Loader.loadPDF(downloaded.body())) {
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document))
                    .contains("Samlad bedömning", "Ada Berg", "Lugn och tydlig, med exempel")
                    .contains("Amina Hassan", "Johan Bergström", "Maria Lindqvist");
        }
    }

    private UUID post() {
        return interview.post().id();
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
