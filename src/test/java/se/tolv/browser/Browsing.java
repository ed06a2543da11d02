package se.tolv.browser;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Tracing;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;

/**
 * Lets a test open pages as a visitor does, in one Chromium that all tests of a JVM share:
 *
 * <pre>{@code
 * @RegisterExtension
 * final Browsing browsing = new Browsing();
 *
 * @Test
 * void apply_onPhoneWithoutJavaScript_isAcknowledged() {
 *     Page page = browsing.page(baseUrl, Visitor.SWEDISH.onPhone().withoutJavaScript());
 *     page.navigate("/jobs");
 *     page.getByRole(AriaRole.LINK).first().click();
 * }
 * }</pre>
 *
 * <p>A test fails on anything that its visitors' browsers complain about, unless it {@linkplain #expect expects} it: a
 * console error (a breach of the content security policy is one), an uncaught exception, an answer of 500 or above.
 * What the visitors of a failed test saw is kept in {@code target/browser}: a picture and the HTML of each page, and a
 * trace for {@code playwright show-trace}.
 */
public final class Browsing implements BeforeEachCallback, AfterEachCallback {

    private static final Path EVIDENCE = Path.of("target", "browser");
    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    /** WCAG 2.2 AA with all it includes, and axe's own advice. */
    private static final List<String> ACCESSIBILITY_RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private final Map<BrowserContext, Visitor> contexts = new LinkedHashMap<>();
    private final List<String> problems = new ArrayList<>();
    private final List<String> expected = new ArrayList<>();
    private Chromium chromium;

    /** Opens an empty page for {@link Visitor#SWEDISH}. */
    public Page page(String baseUrl) {
        return page(baseUrl, Visitor.SWEDISH);
    }

    /**
     * Opens an empty page for a visitor who was never here: no cookies, nothing shared with the test's other visitors.
     *
     * @param baseUrl where the page's addresses start from, such as {@code http://localhost:8081}
     */
    public Page page(String baseUrl, Visitor visitor) {
        BrowserContext context = chromium.browser().newContext(visitor.options(baseUrl));
        contexts.put(context, visitor);
        context.tracing().start(new Tracing.StartOptions().setSnapshots(true));
        context.onConsoleMessage(this::hear);
        context.onWebError(error -> problems.add("uncaught exception: " + error.error()));
        context.onResponse(this::see);
        return context.newPage();
    }

    /**
     * Says that a browser will complain in this test, and that the test fails if none does.
     *
     * @param part what the complaint contains, such as {@code "status of 404"}
     */
    public void expect(String part) {
        expected.add(part);
    }

    /**
     * Checks the page as it is now against WCAG 2.2 AA and axe's best practice.
     *
     * @throws AssertionError if it breaks any, listing each rule, what it asks for, and the elements that break it
     * @throws IllegalArgumentException if the visitor has no JavaScript, which axe is made of
     */
    public void checkAccessibility(Page page) {
        if (!contexts.get(page.context()).javaScript()) {
            throw new IllegalArgumentException("axe needs JavaScript: check this page as a visitor who has it");
        }
        List<Rule> violations = new AxeBuilder(page)
                .withTags(ACCESSIBILITY_RULES)
                // Nothing runs in a sandboxed frame, axe neither: it would wait for ever.
                .exclude("iframe[sandbox]")
                .analyze()
                .getViolations();
        if (!violations.isEmpty()) {
            throw new AssertionError(page.url() + " is not accessible to all:\n"
                    + violations.stream().map(Browsing::describe).collect(Collectors.joining("\n")));
        }
    }

    /** Keeps the page as {@code target/screenshots/<name>.png}, if the property {@code tolv.screenshots} is set. */
    public static void screenshot(Page page, String name) {
        if (System.getProperty("tolv.screenshots") != null) {
            picture(page, SCREENSHOTS.resolve(name + ".png"));
        }
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        // Kept by class, not in a static field: under Quarkus each test profile has a class loader, and so a Browsing.
        chromium = test.getRoot()
                .getStore(Namespace.create(Browsing.class))
                .computeIfAbsent(Chromium.class, key -> Chromium.start(), Chromium.class);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        try {
            AssertionError complaint = complaint().orElse(null);
            if (complaint != null || test.getExecutionException().isPresent()) {
                keepEvidence(name(test));
            }
            if (complaint != null) {
                throw complaint;
            }
        } finally {
            contexts.keySet().forEach(BrowserContext::close);
        }
    }

    /** What the browsers complained about unexpectedly, or failed to, so far. */
    Optional<AssertionError> complaint() {
        // A round trip to each page: what it had said before has then been heard.
        pages().forEach(Page::title);
        List<String> wrong = new ArrayList<>();
        problems.stream()
                .filter(problem -> expected.stream().noneMatch(problem::contains))
                .forEach(wrong::add);
        expected.stream()
                .filter(part -> problems.stream().noneMatch(problem -> problem.contains(part)))
                .forEach(part -> wrong.add("expected, but did not happen: " + part));
        return wrong.isEmpty()
                ? Optional.empty()
                : Optional.of(new AssertionError("The browser complained:\n" + String.join("\n", wrong)));
    }

    private void hear(ConsoleMessage message) {
        // Only some builds of Chromium ask for the icon of a page that names none.
        if ("error".equals(message.type()) && !message.location().contains("/favicon.ico")) {
            problems.add("console: " + message.text() + " (" + message.location() + ")");
        }
    }

    private void see(Response response) {
        if (response.status() >= 500) {
            problems.add(
                    "answer " + response.status() + ": " + response.request().method() + " " + response.url());
        }
    }

    private List<Page> pages() {
        return contexts.keySet().stream()
                .flatMap(context -> context.pages().stream())
                .toList();
    }

    private void keepEvidence(String name) {
        int number = 0;
        for (Page page : pages()) {
            String numbered = name + "-" + ++number;
            picture(page, EVIDENCE.resolve(numbered + ".png"));
            write(EVIDENCE.resolve(numbered + ".html"), page.content());
        }
        int visitor = 0;
        for (BrowserContext context : contexts.keySet()) {
            Path trace = EVIDENCE.resolve(name + "-visitor-" + ++visitor + ".zip");
            context.tracing().stop(new Tracing.StopOptions().setPath(trace));
        }
    }

    private static void picture(Page page, Path file) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(file));
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(ExtensionContext test) {
        String name = test.getRequiredTestClass().getSimpleName() + "."
                + test.getRequiredTestMethod().getName();
        String invocation = test.getDisplayName().replaceAll("[^\\p{L}\\p{N}]+", "-");
        return test.getDisplayName().startsWith(test.getRequiredTestMethod().getName())
                ? name
                : name + "-" + invocation;
    }

    private static String describe(Rule rule) {
        return "- " + rule.getId() + ": " + rule.getHelp() + " (" + rule.getHelpUrl() + ")\n"
                + rule.getNodes().stream()
                        .map(node -> "    " + node.getTarget() + " " + node.getHtml())
                        .collect(Collectors.joining("\n"));
    }
}
