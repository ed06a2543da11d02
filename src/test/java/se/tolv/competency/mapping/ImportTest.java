package se.tolv.competency.mapping;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.As;
import se.tolv.TolvTest;
import se.tolv.competency.FrameworkApi;
import se.tolv.competency.exchange.check.ImportLimits;

@TolvTest
class ImportTest {

    static List<Supplier<RequestSpecification>> allButHr() {
        return List.of(As::admin, As::manager, As::assessor, As::observer);
    }

    @Test
    void take_csvWithNamesOnly_isImportedUnderTheFilesName() {
        FrameworkApi.importing("Gamla ramverket.csv", "namn\nNoggrann\nStresstålig\n".getBytes(UTF_8))
                .statusCode(201)
                .header("Location", containsString("/api/v1/frameworks/"))
                .body("status", equalTo("IMPORTED"))
                .body("title.sv", equalTo("Gamla ramverket"))
                .body("competencies", is(2));
    }

    @Test
    void take_bodyWithTheTypeOfCsv_isImported() {
        As.hr()
                .contentType("text/csv")
                .body("name_sv\nNoggrann\n")
                .post("/api/v1/frameworks/imports")
                .then()
                .statusCode(201)
                .body("competencies", is(1));
    }

    @Test
    void take_caseAsJsonBody_isImported() throws IOException {
        byte[] file = getClass().getResourceAsStream("/exchange/example.json").readAllBytes();
        As.hr()
                .contentType(ContentType.JSON)
                .body(file)
                .post("/api/v1/frameworks/imports")
                .then()
                .statusCode(201)
                .body("status", equalTo("IMPORTED"));
    }

    @Test
    void take_twiceWithOneKey_importsOnce() {
        String key = UUID.randomUUID().toString();
        assertThat(withKey(key)).isEqualTo(withKey(key));
    }

    private static String withKey(String key) {
        return As.hr()
                .header("Idempotency-Key", key)
                .multiPart("file", "en.csv", "namn\nNoggrann\n".getBytes(UTF_8))
                .post("/api/v1/frameworks/imports")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @ParameterizedTest
    @MethodSource("allButHr")
    void take_byOthersThanHr_isForbidden(Supplier<RequestSpecification> somebody) {
        somebody.get()
                .multiPart("file", "en.csv", "namn\nNoggrann\n".getBytes(UTF_8))
                .post("/api/v1/frameworks/imports")
                .then()
                .statusCode(403);
        somebody.get().get("/frameworks/import").then().statusCode(403);
    }

    @Test
    void take_fiveThousandRows_areAllThere() {
        FrameworkApi.importing("stor.csv", rows(5_000, -1)).statusCode(201).body("competencies", is(5_000));
    }

    @Test
    void take_oneBadRowInFiveThousand_importsNothingAndNamesRowAndColumn() {
        int before = imports();
        FrameworkApi.importing("stor.csv", rows(5_000, 3_210))
                .statusCode(422)
                .body("errors.size()", is(1))
                .body("errors[0].field", equalTo("3211/name_sv"))
                .body("errors[0].message", containsString("Rad 3211, kolumn name_sv: det saknas ett värde"));
        assertThat(imports()).isEqualTo(before);
    }

    /** Data rows from 1, of which one, or none, lacks its name; the headings are row 1 of the file. */
    private static byte[] rows(int count, int withoutName) {
        StringBuilder csv = new StringBuilder("code,name_sv,definition_sv\n");
        for (int row = 1; row <= count; row++) {
            csv.append('K')
                    .append(row)
                    .append(row == withoutName ? "," : ",Kompetens")
                    .append(",Text\n");
        }
        return csv.toString().getBytes(UTF_8);
    }

    private static int imports() {
        return As.hr()
                .get("/api/v1/frameworks")
                .then()
                .extract()
                .jsonPath()
                .getList("findAll { it.status == 'IMPORTED' }")
                .size();
    }

    @Test
    void take_byPageWithBadRow_showsEveryProblemAndImportsNothing() {
        As.hr()
                .header("Accept-Language", "en")
                .multiPart("file", "fel.csv", "name_sv,colour\n,blue\n".getBytes(UTF_8))
                .post("/frameworks/import")
                .then()
                .statusCode(422)
                .body(containsString("Nothing has been imported"))
                .body(containsString("Row 1, column colour: a framework has nothing of that name"))
                .body(containsString("Row 2, column name_sv: a value is missing"));
    }

    @Test
    void take_byPage_goesToTheMapping() {
        As.hr()
                .multiPart("file", "bra.csv", "namn\nNoggrann\n".getBytes(UTF_8))
                .post("/frameworks/import")
                .then()
                .statusCode(303)
                .header("Location", containsString("/mapping"));
    }

    @Test
    void take_nothing_asksForAFile() {
        As.hr()
                .multiPart("requestKey", "x")
                .post("/api/v1/frameworks/imports")
                .then()
                .statusCode(422)
                .body("errors[0].field", equalTo("file"));
        FrameworkApi.importing("tom.csv", new byte[0]).statusCode(422).body("errors[0].field", equalTo("file"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"bild.png", "gammal.xls", "text.docx.exe", ""})
    void take_fileOfAnotherKind_saysWhichKindsThereAre(String name) {
        FrameworkApi.importing(name, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0})
                .statusCode(422)
                .body("errors[0].message", containsString("CASE"));
    }

    @Test
    void take_textThatIsNotUtf8_namesTheRow() {
        FrameworkApi.importing("latin.csv", "namn\nÄrlig\n".getBytes(ISO_8859_1))
                .statusCode(422)
                .body("errors[0].message", containsString("UTF-8"));
    }

    @Test
    void take_cellsThatBeginWithAnEqualsSign_areTexts() {
        String id = FrameworkApi.imported("namn,definition\n=1+1,\"=HYPERLINK(\"\"x\"\")\"\n");
        As.hr()
                .get("/api/v1/frameworks/" + id + "/competencies")
                .then()
                .body("[0].name.sv", equalTo("=1+1"))
                .body("[0].definition.sv", equalTo("=HYPERLINK(\"x\")"));
    }

    @Test
    void take_formulaInASpreadsheet_isRefusedByNameOfSheetRowAndColumn() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(file, "Test", null);
        Worksheet sheet = workbook.newWorksheet("Blad1");
        sheet.value(0, 0, "name_sv");
        sheet.formula(1, 0, "1+1");
        workbook.finish();
        FrameworkApi.importing("formel.xlsx", file.toByteArray())
                .statusCode(422)
                .body("errors[0].field", equalTo("Blad1/2/name_sv"))
                .body("errors[0].message", containsString("Blad1, rad 2, kolumn name_sv: cellen har en formel"));
    }

    @Test
    void take_aSpreadsheetThatUnpacksToTooMuch_isRefused() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] nothing = new byte[1024 * 1024];
            for (int megabyte = 0; megabyte < 200; megabyte++) {
                zip.write(nothing);
            }
            zip.closeEntry();
        }
        assertThat(file.size()).isLessThan(1024 * 1024);
        FrameworkApi.importing("bomb.xlsx", file.toByteArray()).statusCode(422);
    }

    @Test
    void take_moreThanTwentyMegabytes_saysSo() {
        FrameworkApi.importing("stor.csv", new byte[ImportLimits.FILE_BYTES + 1])
                .statusCode(422)
                .body("errors[0].field", equalTo("file"))
                .body("errors[0].message", containsString("20 MB"));
    }

    @Test
    void take_htmlInAName_isShownAsText() {
        String id = FrameworkApi.imported("namn\n<script>alert(1)</script>\n");
        As.hr()
                .get("/frameworks/" + id)
                .then()
                .statusCode(200)
                .body(containsString("&lt;script&gt;"))
                .body(not(containsString("<script>alert")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "csv", "xlsx", "case"})
    void example_ofEachFormat_isImportedAsItIs(String format) {
        byte[] example = As.hr()
                .get("/frameworks/import/example?format=" + format)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("attachment"))
                .extract()
                .asByteArray();
        FrameworkApi.importing("exempel." + format, example).statusCode(201).body("competencies", is(3));
    }

    @Test
    void discard_ofAnImport_removesItWithItsMapping() {
        String id = FrameworkApi.imported("kod,namn\na,Samarbeta\n");
        var competency = FrameworkApi.competencies(id).get(0);
        As.hr()
                .header("If-Match", competency.get("version"))
                .contentType(ContentType.JSON)
                .body("{\"notCovered\": true}")
                .put("/api/v1/competencies/" + competency.get("id") + "/mapping")
                .then()
                .statusCode(204);
        As.hr()
                .formParam("version", 0)
                .post("/frameworks/" + id + "/discard")
                .then()
                .statusCode(303);
        As.hr().get("/api/v1/frameworks/" + id).then().statusCode(404);
    }
}
