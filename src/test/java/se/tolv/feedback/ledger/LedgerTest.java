package se.tolv.feedback.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.platform.web.Slice;

/** HR's ledger of promises. */
@TolvTest
class LedgerTest {

    @Inject
    LedgerExport export;

    @Inject
    Clock clock;

    @Test
    void ledger_byEachOfTheFour_addsUpToTheSame() {
        int byUnit = made("UNIT");
        assertThat(byUnit).isPositive();
        assertThat(List.of(made("MANAGER"), made("RULE"), made("MONTH"))).containsOnly(byUnit);
        As.observer().get("/api/v1/feedback/ledger").then().statusCode(200).body("made", everyItem(greaterThan(0)));
    }

    @Test
    void ledger_askedWrongly_namesTheField() {
        As.hr().get("/api/v1/feedback/ledger?by=MOON").then().statusCode(422).body("errors[0].field", equalTo("by"));
        As.hr()
                .get("/api/v1/feedback/ledger?from=soon")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("from"));
        As.hr()
                .get("/api/v1/feedback/ledger?from=2026-02-01&to=2026-01-31")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("to"));
        As.manager().get("/api/v1/feedback/ledger").then().statusCode(403);
        As.hr()
                .get("/ledger?from=soon")
                .then()
                .statusCode(422)
                .body(containsString("href=\"#from\""), containsString("value=\"soon\""));
    }

    @Test
    void page_showsPlotTableAndWhoWaits() {
        As.hr()
                .header("Accept-Language", "sv")
                .get("/ledger?by=RULE")
                .then()
                .statusCode(200)
                .body(containsString("<svg"))
                .body(containsString("Median, dagar"))
                .body(containsString("De mest brådskande nu"));
    }

    @Test
    void page_withoutAPeriod_beginsWithTheLastTwelveMonths() {
        LocalDate first = LocalDate.now(clock).withDayOfMonth(1).minusMonths(11);
        As.hr().get("/ledger").then().body(containsString("name=\"from\" value=\"" + first + "\""));
        As.hr().get("/ledger?from=2016-01-01").then().body(containsString("name=\"from\" value=\"2016-01-01\""));
    }

    @Test
    void page_searched_showsTheLinesOfThatNameAndNoOthers() {
        String all = page("/ledger?by=UNIT&from=2016-01-01");
        assertThat(all).contains("<th scope=\"row\">Hemsjukvården", "<th scope=\"row\">Förskolan Blåklockan");
        assertThat(page("/ledger?by=UNIT&from=2016-01-01&q=hEMSJ"))
                .contains("<th scope=\"row\">Hemsjukvården")
                .doesNotContain("<th scope=\"row\">Förskolan");
        assertThat(page("/ledger?by=UNIT&from=2016-01-01&q=ingen heter så"))
                .contains("value=\"ingen heter så\"", "Ingen rad heter så");
        As.hr().get("/ledger?after=not-ours").then().statusCode(400);
    }

    @Test
    void page_ofManyLines_showsFiftyAndLeadsToTheNext() {
        List<LedgerLine> lines = IntStream.rangeClosed(1, 120)
                .mapToObj(i -> new LedgerLine("key" + i, "Enhet " + i, 1, 1, 0, 0, 0, 0, 1, 1))
                .toList();
        Slice<LedgerLine> first = LedgerPages.part(lines, "", null);
        Slice<LedgerLine> second = LedgerPages.part(lines, "", first.next());
        Slice<LedgerLine> third = LedgerPages.part(lines, "", second.next());
        assertThat(third.next()).isNull();
        assertThat(Stream.of(first, second, third).flatMap(part -> part.items().stream()))
                .containsExactlyElementsOf(lines);
        assertThat(first.items()).hasSize(Slice.SIZE);
    }

    private static String page(String path) {
        return As.hr()
                .header("Accept-Language", "sv")
                .get(path)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    @Test
    void file_ofTheLedger_isSafeToOpen() throws Exception {
        List<LedgerLine> lines = List.of(new LedgerLine("k", "=1+1", 4, 2, 1, 1, 0, 0, 4, null));
        String csv = new String(se.tolv.InDemo.run(() -> export.csv(lines)), StandardCharsets.UTF_8);
        assertThat(csv).contains("\"'=1+1\";4;2;1;1;0;0;4;\r\n");
        byte[] xlsx = As.hr()
                .get("/ledger/file?format=xlsx&by=UNIT")
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("ledger.xlsx"))
                .extract()
                .asByteArray();
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(xlsx))) {
            assertThat(workbook.getFirstSheet().read()).hasSizeGreaterThan(1);
        }
        As.hr().get("/ledger/file?format=csv&by=MONTH").then().statusCode(200).contentType("text/csv");
    }

    private static int made(String by) {
        return As.hr()
                .get("/api/v1/feedback/ledger?by=" + by)
                .then()
                .statusCode(200)
                .extract()
                .<List<Integer>>path("made")
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }
}
