package se.tolv.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Page;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** That a journey fails on what its browser complains about, and sees what its visitor would. */
class BrowsingTest {

    private static final String GOOD = "<!doctype html><html lang=sv><title>God</title><main><h1>God dag</h1></main>";

    @RegisterExtension
    final Browsing browsing = new Browsing();

    private HttpServer server;
    private String baseUrl;

    @BeforeEach
    void serve() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        baseUrl = "http://localhost:" + server.getAddress().getPort();
        serve("/", 404, GOOD);
        serve("/good", 200, GOOD);
        serve("/inline", 200, GOOD + "<p style='color:red'>Röd");
        serve("/throwing", 200, GOOD + "<script src=/throwing.js></script>");
        serve("/throwing.js", 200, "throw new Error('broken on purpose')");
        serve("/failing", 503, GOOD);
        serve("/nameless", 200, GOOD + "<input type=text>");
        serve("/scripted", 200, GOOD + "<noscript>Utan skript</noscript>");
        server.start();
    }

    private void serve(String path, int status, String body) {
        server.createContext(path, exchange -> {
            try (exchange) {
                exchange.getResponseHeaders()
                        .set(
                                "Content-Type",
                                (path.endsWith(".js") ? "text/javascript" : "text/html") + "; charset=utf-8");
                exchange.getResponseHeaders()
                        .set("Content-Security-Policy", "default-src 'self'; img-src 'self' data:");
                exchange.sendResponseHeaders(status, 0);
                exchange.getResponseBody().write(body.getBytes(UTF_8));
            }
        });
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void complaint_aboutGoodPage_isNone() {
        Page page = browsing.page(baseUrl);
        page.navigate("/good");
        browsing.checkAccessibility(page);
        assertTrue(browsing.complaint().isEmpty());
    }

    @Test
    void complaint_aboutBreachOfContentSecurityPolicy_namesIt() {
        browsing.page(baseUrl).navigate("/inline");
        assertComplaint("Content Security Policy");
        browsing.expect("Content Security Policy");
    }

    @Test
    void complaint_aboutUncaughtException_namesIt() {
        browsing.page(baseUrl).navigate("/throwing");
        assertComplaint("broken on purpose");
        browsing.expect("broken on purpose");
    }

    @Test
    void complaint_aboutMissingPage_namesIt() {
        browsing.page(baseUrl).navigate("/missing");
        assertComplaint("status of 404");
        browsing.expect("status of 404");
    }

    @Test
    void complaint_aboutServerError_namesIt() {
        browsing.page(baseUrl).navigate("/failing");
        assertComplaint("answer 503: GET " + baseUrl + "/failing");
        browsing.expect("503");
    }

    @Test
    void complaint_expectedButMissing_saysSo() {
        browsing.page(baseUrl).navigate("/good");
        browsing.expect("503");
        assertComplaint("expected, but did not happen: 503");
        browsing.page(baseUrl).navigate("/failing");
    }

    @Test
    void checkAccessibility_ofFieldWithoutName_namesRuleAndElement() {
        Page page = browsing.page(baseUrl);
        page.navigate("/nameless");
        AssertionError error = assertThrows(AssertionError.class, () -> browsing.checkAccessibility(page));
        assertTrue(error.getMessage().contains("- label: "), error.getMessage());
        assertTrue(error.getMessage().contains("[input]"), error.getMessage());
    }

    @Test
    void checkAccessibility_withoutJavaScript_isRefused() {
        Page page = browsing.page(baseUrl, Visitor.SWEDISH.withoutJavaScript());
        page.navigate("/good");
        assertThrows(IllegalArgumentException.class, () -> browsing.checkAccessibility(page));
    }

    @Test
    void page_ofVisitor_isAsTheVisitorIs() {
        Page page = browsing.page(baseUrl, Visitor.ENGLISH.onPhone().inDark());
        page.navigate("/good");
        assertEquals("en-GB", page.evaluate("navigator.language"));
        assertEquals("Europe/Stockholm", page.evaluate("Intl.DateTimeFormat().resolvedOptions().timeZone"));
        assertEquals(true, page.evaluate("matchMedia('(prefers-color-scheme: dark)').matches"));
        assertEquals("390x844", page.evaluate("screen.width + 'x' + screen.height"));
    }

    @Test
    void page_withoutJavaScript_showsWhatIsMeantForIt() {
        Page page = browsing.page(baseUrl, Visitor.SWEDISH.withoutJavaScript());
        page.navigate("/scripted");
        assertTrue(page.innerText("body").contains("Utan skript"));
    }

    private void assertComplaint(String part) {
        String message = browsing.complaint().orElseThrow().getMessage();
        assertTrue(message.contains(part), message);
    }
}
