package se.tolv.competency.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.ImportProblem;
import se.tolv.competency.exchange.check.ImportProblem.Kind;
import se.tolv.platform.language.BilingualText;

class FrameworkCsvTest extends ExchangeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "namn;definition\nSamarbeta;Vi hjälps åt\n",
                "\uFEFFnamn,definition\r\nSamarbeta,Vi hjälps åt\r\n",
                "sep=;\nnamn;definition\nSamarbeta;Vi hjälps åt",
                "Namn\tDefinition\rSamarbeta\tVi hjälps åt",
                "\n\"name\";\"definition\"\n\n\"Samarbeta\";\"Vi hjälps åt\"\n;\n",
                "name_sv,definition_sv\nSamarbeta,Vi hjälps åt,\n"
            })
    void read_minimalFile_isUnderstoodHoweverItIsDelimited(String file) {
        CompetencyEntry competency =
                read(FrameworkFormat.CSV, file).competencies().get(0);

        assertThat(competency.name()).isEqualTo(text("Samarbeta", ""));
        assertThat(competency.definition()).isEqualTo(text("Vi hjälps åt", ""));
        assertThat(competency.code()).isEqualTo("samarbeta");
    }

    @Test
    void read_unlabelledEnglishTexts_areTakenForEnglish() {
        CompetencyEntry competency = read(FrameworkFormat.CSV, "name,definition\nTeamwork,Works well with the others\n")
                .competencies()
                .get(0);

        assertThat(competency.name()).isEqualTo(text("", "Teamwork"));
    }

    @Test
    void read_allColumns_fillTheDocument() {
        FrameworkDocument document = read(FrameworkFormat.CSV, """
                framework_title_sv;kod;Name-SV;name_en;positive_2_sv;positive_1_en;negative_1_sv;anchor_3_sv
                Ramverk;A 1;Ansvar;Duty;två;one;nej;mitt
                ;A 2;Mod;;;;;
                """);

        assertThat(document.title()).isEqualTo(text("Ramverk", ""));
        assertThat(document.competencies()).hasSize(2);
        CompetencyEntry first = document.competencies().get(0);
        assertThat(first.code()).isEqualTo("A 1");
        assertThat(first.positiveSigns()).containsExactly(text("", "one"), text("två", ""));
        assertThat(first.negativeSigns()).containsExactly(text("nej", ""));
        assertThat(first.anchors()).containsOnlyKeys(3);
    }

    @Test
    void read_cellThatLooksLikeAFormula_isKeptAsText() {
        CompetencyEntry competency = read(
                        FrameworkFormat.CSV, "namn;definition;positive_1_sv\n=cmd|' /C calc'!A0;'=1+1;'citat'\n")
                .competencies()
                .get(0);

        assertThat(competency.name().sv()).isEqualTo("=cmd|' /C calc'!A0");
        assertThat(competency.definition().sv()).isEqualTo("=1+1");
        assertThat(competency.positiveSigns()).containsExactly(text("'citat'", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+46 8", "-1", "@SUM(A1)", "＝1"})
    void write_textThatASpreadsheetWouldTakeForAFormula_isProtected(String name) {
        FrameworkDocument document = new FrameworkDocument(
                BilingualText.EMPTY,
                BilingualText.EMPTY,
                List.of(EXAMPLE.competencies().get(1).withCode("k")).stream()
                        .map(entry -> new CompetencyEntry(
                                "k", text(name, ""), entry.definition(), List.of(), List.of(), entry.anchors()))
                        .toList());

        String file = new String(write(FrameworkFormat.CSV, document), StandardCharsets.UTF_8);

        assertThat(file).contains("\r\nk;'" + name + ";").startsWith("\uFEFFcode;name_sv;name_en;");
        assertThat(read(FrameworkFormat.CSV, file)).isEqualTo(document);
    }

    @Test
    void read_oneBadRowIn5000_refusesAllAndNamesRowAndColumn() {
        StringBuilder file = new StringBuilder("code;name_sv;definition_sv\n");
        for (int i = 1; i <= 5_000; i++) {
            String name = i == 3_210 ? "" : "Kompetens " + i;
            file.append("K").append(i).append(';').append(name).append(";\"Rad ett\nrad två\"\n");
        }

        assertThat(problems(FrameworkFormat.CSV, file.toString()))
                .containsExactly(problem(3_211, "name_sv", Kind.MISSING_VALUE, ""));
    }

    @Test
    void read_everyKindOfBadCell_isNamedByRowAndColumn() {
        String file = "kod;namn;definition\n"
                + "a;Ett;x\n"
                + "\n"
                + "A;Två;x\n"
                + "b*;Tre;x\n"
                + "c;" + "n".repeat(201) + ";x\n"
                + "d;Fem;" + "t".repeat(4_001) + "\n"
                + "e;Se\u202Ex;x\n"
                + "f;Sju;\u0000\n"
                + "g;Åtta;x;mera\n";

        assertThat(problems(FrameworkFormat.CSV, file))
                .containsExactly(
                        problem(4, "kod", Kind.DUPLICATE_CODE, "A"),
                        problem(5, "kod", Kind.BAD_CODE, "b*"),
                        problem(6, "namn", Kind.TOO_LONG, "n".repeat(79) + "…"),
                        problem(7, "definition", Kind.TOO_LONG, "t".repeat(79) + "…"),
                        problem(8, "namn", Kind.BROKEN_TEXT, "SeU+202Ex"),
                        problem(9, "definition", Kind.BROKEN_TEXT, "U+0000"),
                        problem(10, "D", Kind.UNKNOWN_COLUMN, "mera"));
    }

    @Test
    void read_badHeadings_areAllNamed() {
        assertThat(problems(FrameworkFormat.CSV, "namn;name_sv;Kategori;anchor_6_sv\nEtt;;;\n"))
                .containsExactly(
                        problem(1, "name_sv", Kind.DUPLICATE_COLUMN, "name_sv"),
                        problem(1, "Kategori", Kind.UNKNOWN_COLUMN, "Kategori"),
                        problem(1, "anchor_6_sv", Kind.UNKNOWN_COLUMN, "anchor_6_sv"));
        assertThat(problems(FrameworkFormat.CSV, "kod;definition\n1;x\n"))
                .containsExactly(problem(1, "name_sv", Kind.MISSING_COLUMN, ""));
    }

    @Test
    void read_frameworkTitlesThatDiffer_areRefused() {
        assertThat(problems(FrameworkFormat.CSV, "name_sv;framework_title_sv\nEtt;A\nTvå;A\nTre;B\n"))
                .containsExactly(problem(4, "framework_title_sv", Kind.BAD_VALUE, "B"));
    }

    @Test
    void read_moreProblemsThanAreTold_stopsAtAHundred() {
        assertThat(problems(FrameworkFormat.CSV, "name_sv;code\n" + ";x\n".repeat(5_000)))
                .hasSize(ImportLimits.PROBLEMS);
    }

    @Test
    void read_5001Rows_isRefusedAtThatRow() {
        assertThat(problems(FrameworkFormat.CSV, "namn\n" + "Ansvar\n".repeat(5_001)))
                .containsExactly(problem(5_002, null, Kind.TOO_MANY_ROWS, "Ansvar"));
    }

    @Test
    void read_windows1252_isRefusedNamingTheRow() {
        byte[] file = "namn;definition\nMod;\"a\nb\"\nAnsvar;F\u00f6r\n".getBytes(Charset.forName("windows-1252"));

        assertThat(problems(FrameworkFormat.CSV, file)).containsExactly(problem(3, null, Kind.NOT_UTF8, "Ansvar;F"));
    }

    @Test
    void read_halfACharacterAtTheEnd_isRefused() {
        byte[] whole = "namn\nMod 🙂".getBytes(StandardCharsets.UTF_8);

        assertThat(problems(FrameworkFormat.CSV, Arrays.copyOf(whole, whole.length - 1)))
                .containsExactly(problem(2, null, Kind.NOT_UTF8, "Mod "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"namn\n\"Mod", "namn\n\"Mod\"x\n"})
    void read_brokenQuotes_areRefusedNamingTheRow(String file) {
        assertThat(problems(FrameworkFormat.CSV, file))
                .extracting(ImportProblem::row, ImportProblem::kind)
                .containsExactly(tuple(2, Kind.NOT_THIS_FORMAT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n\n", "\uFEFF", "namn;definition\n", "namn;definition\n;\n"})
    void read_nothingInIt_isEmpty(String file) {
        assertThat(problems(FrameworkFormat.CSV, file))
                .extracting(ImportProblem::kind)
                .containsExactly(Kind.EMPTY);
    }

    @Test
    void read_rowOfMillionsOfCells_isRefused() {
        assertThat(problems(FrameworkFormat.CSV, "namn\n" + ";".repeat(5_000_000)))
                .containsExactly(problem(2, null, Kind.TOO_LARGE, ""));
    }

    @Test
    void read_fileBeyondTheLimit_isRefused() {
        assertThat(problems(FrameworkFormat.CSV, new byte[ImportLimits.FILE_BYTES + 1]))
                .containsExactly(problem(null, null, Kind.TOO_LARGE, ""));
    }

    @Test
    void read_withoutCodes_makesThemOfTheNamesAndUnique() {
        assertThat(read(FrameworkFormat.CSV, "kod;namn\n;Åka är öga & Æ\nmod;Tapper\n;Mod\n;MOD!\n;🙂\n")
                        .competencies())
                .extracting(CompetencyEntry::code)
                .containsExactly("aka-ar-oga-a", "mod", "mod-2", "mod-3", "competency");
    }

    @Test
    void read_namesWithHtml_areKeptAsTheyAre() {
        assertThat(read(FrameworkFormat.CSV, "namn\n<script>alert(1)</script>\n")
                        .competencies()
                        .get(0)
                        .name()
                        .sv())
                .isEqualTo("<script>alert(1)</script>");
    }
}
