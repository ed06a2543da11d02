package se.tolv.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.tolv.As;
import se.tolv.InDemo;
import se.tolv.OpenPost;
import se.tolv.TolvTest;
import se.tolv.platform.language.BilingualText;
import se.tolv.vacancy.Vacancy;

/** The open posts as machines read them: feeds, and the data block of an ad's page. */
@TolvTest
class JobFeedTest {

    @Inject
    ObjectMapper json;

    @Test
    void atom_hasWhatTheFormatDemandsAndTheNewestPostFirst() {
        OpenPost post = newest();
        String text = As.nobody()
                .header("Accept-Language", "en")
                .get("/jobs/feed.atom")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/atom+xml"))
                .extract()
                .asString();
        Document feed = Jsoup.parse(text, "", Parser.xmlParser());
        for (String needed : new String[] {"feed > id", "feed > title", "feed > updated", "feed > author > name"}) {
            assertThat(feed.select(needed)).as(needed).hasSize(1);
        }
        assertThat(feed.select("feed > link[rel=self]").attr("href")).endsWith("/jobs/feed.atom");
        var entry = feed.select("entry").first();
        assertThat(entry.select("> id").text()).isEqualTo("urn:uuid:" + post.id());
        assertThat(entry.select("> title").text()).startsWith("Carer");
        assertThat(entry.select("> link").attr("href")).endsWith("/jobs/" + post.slug());
        OffsetDateTime.parse(entry.select("> updated").text());
    }

    @Test
    void jsonFeed_hasWhatTheFormatDemands() {
        OpenPost post = newest();
        As.nobody()
                .get("/jobs/feed.json")
                .then()
                .statusCode(200)
                .contentType(startsWith("application/feed+json"))
                .body("version", is("https://jsonfeed.org/version/1.1"))
                .body("title", containsString("Tolvsta"))
                .body("items[0].id", is("urn:uuid:" + post.id()))
                .body("items[0].url", containsString(post.slug()))
                .body("items[0].content_text", containsString("Vi söker dig."));
    }

    @Test
    void feeds_withMarkupAndControlInAnAd_stayWellFormed() {
        OpenPost post = OpenPost.inTwoWeeks();
        InDemo.change(() -> Vacancy.<Vacancy>findById(post.id()).adText =
                new BilingualText("a < b & c </script><script>alert(1)</script> ]]>", ""));
        String atom = As.nobody().get("/jobs/feed.atom").asString();
        assertThat(Jsoup.parse(atom, "", Parser.xmlParser()).select("script")).isEmpty();
        Document page = Jsoup.parse(As.nobody().get("/jobs/" + post.slug()).asString());
        assertThat(page.select("script[type=application/ld+json]").first().data())
                .contains("alert(1)")
                .doesNotContain("<");
    }

    @Test
    void adPage_carriesAJobPostingWithTheRequiredProperties() throws Exception {
        OpenPost post = OpenPost.inTwoWeeks();
        Document page = Jsoup.parse(As.nobody().get("/jobs/" + post.slug()).asString());
        JsonNode posting = json.readTree(
                page.select("script[type=application/ld+json]").first().data());
        assertThat(posting.at("/@context").asText()).isEqualTo("https://schema.org");
        assertThat(posting.at("/@type").asText()).isEqualTo("JobPosting");
        for (String required : new String[] {
            "/title",
            "/description",
            "/datePosted",
            "/validThrough",
            "/hiringOrganization/name",
            "/jobLocation/address/addressCountry",
            "/jobLocation/address/addressLocality"
        }) {
            assertThat(posting.at(required).asText()).as(required).isNotBlank();
        }
        assertThat(posting.at("/description").asText()).isEqualTo("<p>Vi söker dig.</p>");
        assertThat(posting.at("/baseSalary/value/minValue").asInt()).isEqualTo(29_500);
        assertThat(posting.at("/baseSalary/currency").asText()).isEqualTo("SEK");
        assertThat(posting.at("/employmentType/0").asText()).isEqualTo("FULL_TIME");
        OffsetDateTime end = OffsetDateTime.parse(posting.at("/validThrough").asText());
        assertThat(end.atZoneSameInstant(ZoneId.of("Europe/Stockholm")).toLocalDate())
                .isEqualTo(post.deadline());
        assertThat(end.getSecond()).isEqualTo(59);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Lindgården, Storgatan 4, Tolvsta | Tolvsta | Lindgården, Storgatan 4",
                "Tolvsta | Tolvsta | ''",
                "'' | Tolvsta kommun | ''"
            })
    void adPage_workplace_isTheTownAfterTheLastComma(String workplace, String town, String street) throws Exception {
        OpenPost post = OpenPost.inTwoWeeks();
        InDemo.change(() -> Vacancy.<Vacancy>findById(post.id()).workplace = workplace);
        Document page = Jsoup.parse(As.nobody().get("/jobs/" + post.slug()).asString());
        JsonNode address = json.readTree(
                        page.select("script[type=application/ld+json]").first().data())
                .at("/jobLocation/address");
        assertThat(address.path("addressLocality").asText()).isEqualTo(town);
        assertThat(address.path("streetAddress").asText()).isEqualTo(street);
    }

    @Test
    void list_namesItsFeeds() {
        Document page = Jsoup.parse(As.nobody().get("/jobs").asString());
        assertThat(page.select("head link[rel=alternate]").eachAttr("href"))
                .containsExactly("/jobs/feed.atom", "/jobs/feed.json");
    }

    /** A post advertised after all others, also after those of tests that let time pass. */
    private static OpenPost newest() {
        OpenPost post = OpenPost.inTwoWeeks();
        InDemo.change(() -> {
            Vacancy last = Vacancy.find("publishedAt is not null order by publishedAt desc")
                    .firstResult();
            Vacancy.<Vacancy>findById(post.id()).publishedAt = last.publishedAt.plusSeconds(1);
        });
        return post;
    }
}
