package se.tolv.competency.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.ImportProblem;
import se.tolv.competency.exchange.check.ImportProblem.Kind;

class FrameworkXlsxTest extends ExchangeTest {

    private static final String TYPES = """
            <?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>
            </Types>""";
    private static final String WORKBOOK = """
            <?xml version="1.0"?><workbook xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
            <sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>""";
    private static final String RELATIONS = """
            <?xml version="1.0"?><Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>""";

    @Test
    void read_numbersAsCodes_areTakenAsTyped() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "kod");
            sheet.value(0, 1, "namn");
            sheet.value(2, 0, 12);
            sheet.value(2, 1, "Ansvar");
        });

        CompetencyEntry competency =
                read(FrameworkFormat.XLSX, file).competencies().get(0);
        assertThat(competency.code()).isEqualTo("12");
        assertThat(competency.name()).isEqualTo(text("Ansvar", ""));
    }

    @Test
    void read_formula_isRefusedNamingTheCell() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "namn");
            sheet.value(0, 1, "definition");
            sheet.value(1, 0, "Ansvar");
            sheet.formula(1, 1, "HYPERLINK(A1)");
            sheet.value(2, 0, true);
        });

        assertThat(problems(FrameworkFormat.XLSX, file))
                .containsExactly(
                        new ImportProblem("Blad", 2, "definition", Kind.FORMULA, "B2: =HYPERLINK(A1)"),
                        new ImportProblem("Blad", 3, "namn", Kind.BAD_VALUE, "A3: 1"));
    }

    @Test
    void write_textThatLooksLikeAFormula_isAText() throws IOException {
        byte[] file = write(FrameworkFormat.XLSX, EXAMPLE);

        Map<String, String> parts = unzip(file);
        assertThat(parts.get("xl/worksheets/sheet1.xml")).doesNotContain("<f>");
        assertThat(parts.get("xl/sharedStrings.xml")).contains("=skyller");
    }

    @Test
    void write_textThatLooksLikeANumberedCharacter_isReadAsWrittenByExcelToo() throws IOException {
        FrameworkDocument document =
                new FrameworkDocument(text("_x0041_x0042_", ""), EXAMPLE.description(), EXAMPLE.competencies());
        byte[] file = write(FrameworkFormat.XLSX, document);

        assertThat(unzip(file).get("xl/sharedStrings.xml")).contains("_x005F_x0041_x005F_x0042_");
        assertThat(read(FrameworkFormat.XLSX, file)).isEqualTo(document);
    }

    @Test
    void read_numberedCharacterOfExcel_isDecoded() throws IOException {
        assertThat(read(
                                FrameworkFormat.XLSX,
                                sheet("<row><c t=\"inlineStr\"><is><t>namn</t></is></c>"
                                        + "<c t=\"inlineStr\"><is><t>definition</t></is></c></row>"
                                        + "<row><c t=\"str\"><v>Mod</v></c>"
                                        + "<c t=\"inlineStr\"><is><t>rad_x000D_\nrad</t></is></c></row>"))
                        .competencies()
                        .get(0)
                        .definition()
                        .sv())
                .isEqualTo("rad\nrad");
    }

    @Test
    void read_oneBadRowIn5000_refusesAllAndNamesSheetRowAndColumn() throws IOException {
        byte[] file = workbook(sheet -> {
            sheet.value(0, 0, "namn");
            for (int row = 1; row <= 5_000; row++) {
                sheet.value(row, 0, row == 4_999 ? "x".repeat(201) : "Kompetens " + row);
            }
        });

        assertThat(problems(FrameworkFormat.XLSX, file))
                .containsExactly(new ImportProblem("Blad", 5_000, "namn", Kind.TOO_LONG, "x".repeat(79) + "…"));
    }

    @Test
    void read_partThatUnpacksToHundredsOfMegabytes_isRefusedByItsRatio() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            byte[] blank = " ".repeat(1024 * 1024).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < 300; i++) {
                zip.write(blank);
            }
        }

        assertThat(problems(FrameworkFormat.XLSX, bytes.toByteArray()))
                .containsExactly(new ImportProblem("xl/worksheets/sheet1.xml", null, null, Kind.TOO_LARGE, ""));
    }

    @Test
    void read_manyPartsThatTogetherUnpackToTooMuch_areRefused() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        String justUnderTheRatio = "\n".repeat((int) ImportLimits.RATIO_COUNTS_FROM);
        for (int i = 0; i < 200; i++) {
            parts.put("part" + i, justUnderTheRatio);
        }

        assertThat(problems(FrameworkFormat.XLSX, zip(parts)))
                .containsExactly(new ImportProblem("part100", null, null, Kind.TOO_LARGE, ""));
    }

    @Test
    void read_tooManyParts_isRefused() throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (int i = 0; i <= ImportLimits.ZIP_ENTRIES; i++) {
            parts.put("part" + i, "");
        }

        assertThat(problems(FrameworkFormat.XLSX, zip(parts)))
                .containsExactly(new ImportProblem("", null, null, Kind.TOO_LARGE, ""));
    }

    /** Each of these few bytes would make the reader set gigabytes aside, or count for hours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "<row r=\"1\"><c r=\"ZZZZZZ1\"><v>1</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>2147483647</v></c></row>",
                "<row r=\"1\"><c r=\"A1\" t=\"s\"><v><x/>2147483647</v></c></row>",
                "<row r=\"1\"><c r=\"A1\"><v>1$$$</v></c></row>"
            })
    void read_cellThatClaimsTheImpossible_isRefused(String row) throws IOException {
        byte[] file = sheet(row.replace("$$$", "0".repeat(100_000)));

        assertThat(problems(FrameworkFormat.XLSX, file))
                .containsExactly(new ImportProblem("xl/worksheets/sheet1.xml", null, null, Kind.TOO_LARGE, ""));
    }

    @Test
    void read_numberBeyondAllMeasure_isRefusedNamingTheCell() throws IOException {
        byte[] file = sheet("<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>namn</t></is></c></row>"
                + "<row r=\"2\"><c r=\"A2\"><v>1E999999999</v></c></row>");

        assertThat(problems(FrameworkFormat.XLSX, file))
                .containsExactly(new ImportProblem("Blad1", 2, "namn", Kind.BAD_VALUE, "A2: 1E999999999"));
    }

    @Test
    void read_entityBomb_isRefused() throws IOException {
        byte[] file = zip(Map.of(
                "[Content_Types].xml", TYPES,
                "xl/workbook.xml", WORKBOOK,
                "xl/_rels/workbook.xml.rels", RELATIONS,
                "xl/worksheets/sheet1.xml",
                        "<!DOCTYPE s [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]><worksheet><sheetData>"
                                + "<row><c t=\"inlineStr\"><is><t>&b;</t></is></c></row></sheetData></worksheet>"));

        assertThat(problems(FrameworkFormat.XLSX, file)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"not a zip at all", "PK\u0003\u0004 but no more", "\u00d0\u00cf\u0011\u00e0 an old xls"})
    void read_anotherKindOfFile_isRefused(String content) {
        assertThat(problems(FrameworkFormat.XLSX, content.getBytes(StandardCharsets.ISO_8859_1)))
                .containsExactly(problem(null, null, Kind.NOT_THIS_FORMAT, ""));
    }

    @Test
    void read_zipThatIsNoWorkbook_isRefused() throws IOException {
        assertThat(problems(FrameworkFormat.XLSX, zip(Map.of("a.txt", "hej"))))
                .containsExactly(problem(null, null, Kind.NOT_THIS_FORMAT, ""));
    }

    @Test
    void read_emptySheet_isEmpty() throws IOException {
        assertThat(problems(FrameworkFormat.XLSX, sheet("")))
                .containsExactly(new ImportProblem("Blad1", null, null, Kind.EMPTY, ""));
    }

    private static byte[] workbook(Consumer<Worksheet> filling) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Workbook workbook = new Workbook(out, "test", null);
        filling.accept(workbook.newWorksheet("Blad"));
        workbook.finish();
        return out.toByteArray();
    }

    private static byte[] sheet(String rows) throws IOException {
        return zip(Map.of(
                "[Content_Types].xml", TYPES,
                "xl/workbook.xml", WORKBOOK,
                "xl/_rels/workbook.xml.rels", RELATIONS,
                "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>"));
    }

    private static byte[] zip(Map<String, String> parts) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
            }
        }
        return bytes.toByteArray();
    }

    private static Map<String, String> unzip(byte[] file) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        SeekableInMemoryByteChannel channel = new SeekableInMemoryByteChannel(file);
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(channel).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part = zip.getInputStream(entry).readAllBytes();
                parts.put(entry.getName(), new String(part, StandardCharsets.UTF_8));
            }
        }
        return parts;
    }
}
