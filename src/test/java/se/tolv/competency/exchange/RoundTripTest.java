package se.tolv.competency.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.arbitraries.ListArbitrary;
import se.tolv.competency.exchange.check.ImportRefused;
import se.tolv.platform.language.BilingualText;

class RoundTripTest extends ExchangeTest {

    @Property(tries = 150)
    void json_writtenAndReadBack_isEqual(@ForAll("documents") FrameworkDocument document) {
        assertThat(read(FrameworkFormat.JSON, write(FrameworkFormat.JSON, document)))
                .isEqualTo(document);
    }

    @Property(tries = 150)
    void csv_writtenAndReadBack_isEqual(@ForAll("documents") FrameworkDocument document) {
        assertThat(read(FrameworkFormat.CSV, write(FrameworkFormat.CSV, document)))
                .isEqualTo(document);
    }

    @Property(tries = 150)
    void xlsx_writtenAndReadBack_isEqual(@ForAll("documents") FrameworkDocument document) {
        assertThat(read(FrameworkFormat.XLSX, write(FrameworkFormat.XLSX, document)))
                .isEqualTo(document);
    }

    @Property(tries = 150)
    void case_writtenAndReadBack_isEqual(@ForAll("documents") FrameworkDocument document) {
        assertThat(read(FrameworkFormat.CASE, write(FrameworkFormat.CASE, document)))
                .isEqualTo(document);
    }

    @Property(tries = 40)
    void anyFormat_written_isGuessedAndTheSameEveryTime(
            @ForAll FrameworkFormat format, @ForAll("documents") FrameworkDocument document) {
        byte[] file = write(format, document);

        assertThat(FrameworkFormat.guess("ramverk" + format.suffix(), file)).contains(format);
        assertThat(read(format, write(format, read(format, file)))).isEqualTo(document);
    }

    @Example
    void write_documentThatCouldNotBeReadBack_isRefusedBeforeAnythingIsWritten() {
        FrameworkDocument twice = new FrameworkDocument(
                BilingualText.EMPTY,
                BilingualText.EMPTY,
                List.of(EXAMPLE.competencies().get(0), EXAMPLE.competencies().get(0)));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        assertThatThrownBy(() -> FILES.write(FrameworkFormat.JSON, twice, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasRootCauseInstanceOf(ImportRefused.class)
                .hasStackTraceContaining("DUPLICATE_CODE");
        assertThat(out.size()).isZero();
    }

    @Provide
    Arbitrary<FrameworkDocument> documents() {
        return Combinators.combine(
                        bilingual(names()),
                        bilingual(texts()),
                        competencies()
                                .list()
                                .ofMinSize(1)
                                .ofMaxSize(4)
                                .uniqueElements(entry -> entry.code().toLowerCase(Locale.ROOT)))
                .as(FrameworkDocument::new);
    }

    private static Arbitrary<CompetencyEntry> competencies() {
        Arbitrary<BilingualText> name = bilingual(names())
                .filter(text -> !text.sv().isBlank() || !text.en().isBlank());
        return Combinators.combine(codes(), name, bilingual(texts()), signs(), signs(), anchors())
                .as(CompetencyEntry::new);
    }

    private static Arbitrary<List<BilingualText>> signs() {
        return bilingual(texts()).list().ofMaxSize(6);
    }

    private static Arbitrary<Map<Integer, BilingualText>> anchors() {
        return Arbitraries.maps(Arbitraries.integers().between(1, 5), bilingual(texts()))
                .ofMaxSize(5);
    }

    private static Arbitrary<BilingualText> bilingual(Arbitrary<String> texts) {
        return Combinators.combine(texts, texts).as(BilingualText::new);
    }

    private static Arbitrary<String> codes() {
        return Arbitraries.strings()
                .withChars("abcåäöÅÄÖ0123._-/ ,")
                .ofMaxLength(10)
                .map(rest -> ("K" + rest).strip());
    }

    private static Arbitrary<String> names() {
        return pieces(
                        "Samarbete",
                        "å",
                        "Ö",
                        "=",
                        "+",
                        "-",
                        "@",
                        "'",
                        "\"",
                        ";",
                        ",",
                        " ",
                        "  ",
                        "🙂",
                        "👩‍🚀",
                        "_x0041_",
                        "<b>",
                        "…",
                        "sep=;")
                .ofMaxSize(6)
                .map(list -> String.join("", list));
    }

    private static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.just(""),
                names(),
                pieces(
                                "=1+1",
                                "\n",
                                "\r\n",
                                "\r",
                                "\t",
                                "\"",
                                "\"\"",
                                "''",
                                ";",
                                ",",
                                "å ä ö",
                                "🙂",
                                "_x005F_x000D_",
                                "&amp;",
                                "]]>",
                                "\u2028",
                                "\\",
                                "null",
                                "\u00a0",
                                "＝",
                                "#")
                        .ofMaxSize(8)
                        .map(list -> String.join("", list)));
    }

    private static ListArbitrary<String> pieces(String... pieces) {
        return Arbitraries.of(pieces).list();
    }
}
