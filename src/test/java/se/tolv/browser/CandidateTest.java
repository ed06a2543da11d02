package se.tolv.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import io.quarkus.test.common.http.TestHTTPResource;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.mail.OutgoingMail;
import se.tolv.vacancy.profile.requirement.KnockInQuestion;
import se.tolv.vacancy.profile.requirement.Requirement;
import se.tolv.vacancy.profile.requirement.RequirementEvidence;
import se.tolv.vacancy.profile.requirement.RequirementKind;

/**
 * A candidate's whole way on a phone, in both languages, with JavaScript and without: an application with questions about
 * requirements and files, saved and gone on with by a mailed link, sent, changed, and taken back.
 */
@TolvTest
class CandidateTest {

    private static final FilePayload CV = new FilePayload("mitt cv.pdf", "application/pdf", "%PDF-1.7".getBytes(UTF_8));
    private static final FilePayload PAGE = new FilePayload("sida.pdf", "application/pdf", "<html>".getBytes(UTF_8));

    @RegisterExtension
    final Browsing browsing = new Browsing();

    @TestHTTPResource
    String url;

    /** What the visitor looks for on the pages. */
    record Words(String notSent, String thanks, String changed, String withdrawn, String wrongType) {

        static final Words SWEDISH = new Words(
                "inte skickat din ansökan",
                "Tack för din ansökan",
                "Ändringarna är sparade.",
                "Du har tagit tillbaka din ansökan.",
                "kan vi inte ta emot");
        static final Words ENGLISH = new Words(
                "not sent your application",
                "Thank you for applying",
                "The changes are saved.",
                "You have withdrawn your application.",
                "We cannot take");
    }

    static Stream<Arguments> application_fromSavedToWithdrawn_worksInEveryStep() {
        return Stream.of(
                Arguments.of(Visitor.SWEDISH.onPhone(), Words.SWEDISH),
                Arguments.of(Visitor.ENGLISH.onPhone(), Words.ENGLISH),
                Arguments.of(Visitor.SWEDISH.onPhone().withoutJavaScript(), Words.SWEDISH),
                Arguments.of(Visitor.ENGLISH.onPhone().withoutJavaScript(), Words.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource
    void application_fromSavedToWithdrawn_worksInEveryStep(Visitor visitor, Words words) {
        OpenPost post = askingPost();
        String email = OpenPost.someEmail();

        // The form is refused once, for a file of another type: the browser says so in its console.
        browsing.expect("422");
        Page first = browsing.page(url, visitor);
        first.navigate("/jobs/" + post.slug() + "/apply");
        check(first, visitor);
        first.locator("#name").fill("Fatima Öberg");
        first.locator("#email").fill(email);
        first.locator("#cv").setInputFiles(PAGE);
        saveForLater(first);
        assertThat(first.locator("[data-error-summary]")).containsText(words.wrongType());
        check(first, visitor);
        first.locator("#cv").setInputFiles(CV);
        saveForLater(first);
        assertThat(first.locator("main")).containsText(words.notSent());
        check(first, visitor);

        Page second = browsing.page(url, visitor);
        second.navigate(pathOf(newest(email)));
        assertThat(second.locator("#name")).hasValue("Fatima Öberg");
        assertThat(second.locator("main")).containsText("mitt cv.pdf");
        check(second, visitor);
        fillIn(second);
        second.locator("form[enctype] button.btn-primary").click();
        assertThat(second.locator("h1")).hasText(words.thanks());
        check(second, visitor);

        second.navigate(pathOf(newest(email)));
        check(second, visitor);
        second.locator("main form button").click();
        second.waitForURL("**/my");
        assertThat(second.locator(".tolv-my-where").first()).isVisible();
        check(second, visitor);
        second.locator("a[href$='/edit']").click();
        check(second, visitor);
        second.locator("#name").fill("Fatima El Öberg");
        second.locator("form[enctype] button.btn-primary").click();
        second.waitForURL("**/my");
        assertThat(second.locator("#flash")).containsText(words.changed());
        second.locator("a[href='/my/data']").click();
        assertThat(second.locator("main")).containsText("Fatima El Öberg");
        check(second, visitor);
        second.navigate("/my/correction");
        check(second, visitor);
        second.locator("#text").fill("Jag heter El Öberg.");
        second.locator("main form button").click();
        second.waitForURL("**/my");
        second.locator("button[popovertarget^='withdraw']").first().click();
        Locator sure = second.locator(".tolv-confirm button.btn-danger").first();
        assertThat(sure).isVisible();
        check(second, visitor);
        sure.click();
        assertThat(second.locator(".tolv-my-where").first()).containsText(words.withdrawn());
    }

    @Test
    void form_isSavedAsItIsTyped() {
        OpenPost post = askingPost();
        Page page = browsing.page(url, Visitor.SWEDISH.onPhone());
        page.navigate("/jobs/" + post.slug() + "/apply");
        page.locator("#name").fill("Fatima Öberg");
        assertThat(page.locator("#draft-said")).hasText("Sparat");
        page.reload();
        assertThat(page.locator("#name")).hasValue("Fatima Öberg");
    }

    private static void fillIn(Page page) {
        page.locator("main input[type=radio][value=YES]").check();
        page.locator("main input[inputmode=decimal]").fill("3");
        for (Locator answer : page.locator("textarea[name=answers]").all()) {
            answer.fill("En gång stannade jag kvar hos en brukare som var orolig.");
        }
    }

    private static void saveForLater(Page page) {
        page.locator("button[formaction$='/save']").click();
    }

    private void check(Page page, Visitor visitor) {
        if (visitor.javaScript()) {
            browsing.checkAccessibility(page);
        }
    }

    private static String pathOf(OutgoingMail mail) {
        return mail.secretLink.replaceFirst("^https?://[^/]+", "");
    }

    private static OutgoingMail newest(String email) {
        return InDemo.get(() -> OutgoingMail.<OutgoingMail>find("recipient = ?1 order by id desc", email)
                .firstResult());
    }

    private static OpenPost askingPost() {
        OpenPost post = OpenPost.inTwoWeeks();
        List<KnockInQuestion> questions = List.of(
                KnockInQuestion.yesNo(new BilingualText("Har du körkort?", "Do you have a driving licence?")),
                KnockInQuestion.number(new BilingualText("Hur många år har du arbetat?", "For how many years?"), 2),
                KnockInQuestion.choice(
                        new BilingualText("Vilket skift?", "Which shift?"),
                        List.of(new BilingualText("Dag", "Day"), new BilingualText("Natt", "Night")),
                        Set.of(1)));
        InDemo.change(() -> {
            for (int i = 0; i < questions.size(); i++) {
                Requirement requirement = new Requirement(
                        post.id(),
                        i + 1,
                        i < 2 ? RequirementKind.MANDATORY : RequirementKind.DESIRABLE,
                        questions.get(i).text(),
                        RequirementEvidence.APPLICATION);
                requirement.question = questions.get(i);
                requirement.persist();
            }
        });
        return post;
    }
}
