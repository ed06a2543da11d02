package se.tolv.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.As;
import se.tolv.TolvTest;

/** No page offers a way that is closed to whoever reads it. */
@TolvTest
class LinksTest {

    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}|(?<=/)\\d+(?=/|$)");
    private static final Pattern VALUE = Pattern.compile("=[^&]*");

    @ParameterizedTest
    @ValueSource(strings = {"admin", "hr", "chef", "bedomare", "facket"})
    void everyLink_onTheWayFromTheFirstPage_opensForWhoFollowsIt(String who) {
        String session = As.sessionOf(who + "@demo.example");
        Deque<String> next = new ArrayDeque<>(List.of("/"));
        Set<String> seen = new HashSet<>(Set.of("/"));
        List<String> closed = new ArrayList<>();
        while (!next.isEmpty()) {
            String path = next.poll();
            Response page = As.nobody()
                    .urlEncodingEnabled(false)
                    .cookie("tolv_session", session)
                    .get(path);
            if (page.statusCode() >= 400) {
                closed.add(page.statusCode() + " " + path);
            }
            links(page).stream().filter(link -> seen.add(shape(link))).forEach(next::add);
        }
        assertThat(closed).isEmpty();
        assertThat(seen).hasSizeGreaterThan(15);
    }

    private static List<String> links(Response page) {
        List<String> links = new ArrayList<>();
        if (page.header("Location") != null) {
            links.add(URI.create(page.header("Location")).getRawPath());
        }
        if (page.contentType().startsWith("text/html")) {
            links.addAll(Jsoup.parse(page.asString())
                    .select("main a[href^=/], nav a[href^=/]")
                    .eachAttr("href"));
        }
        return links.stream().map(link -> link.replaceFirst("#.*", "")).toList();
    }

    /** One page of each kind is enough: keys and what is searched for make no other. */
    private static String shape(String path) {
        int query = path.indexOf('?');
        String address =
                KEY.matcher(query < 0 ? path : path.substring(0, query)).replaceAll("{}");
        return query < 0
                ? address
                : address + VALUE.matcher(path.substring(query)).replaceAll("");
    }
}
