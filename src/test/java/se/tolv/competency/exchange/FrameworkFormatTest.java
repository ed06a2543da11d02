package se.tolv.competency.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrameworkFormatTest extends ExchangeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "ramverk.json | {\"competencies\":[]} | JSON",
                "ramverk.json | [{\"name\":\"x\"}] | JSON",
                "ramverk.json | {\"CFItems\":[],\"CFDocument\":{}} | CASE",
                "ramverk.json | {\"x\":{\"CFDocument\":1}} | JSON",
                "ramverk.json | {\"CFPackage\":{} | CASE",
                "ramverk.json | { | JSON",
                "ramverk.csv | {\"CFDocument\":{}} | CASE",
                "RAMVERK.CSV | namn;definition | CSV",
                "ramverk.txt | namn | CSV",
                "ramverk.csv | PKzip | XLSX"
            })
    void guess_byContentFirst_thenByName(String fileName, String content, FrameworkFormat expected) {
        assertThat(FrameworkFormat.guess(fileName, content.getBytes(StandardCharsets.UTF_8)))
                .contains(expected);
        assertThat(FrameworkFormat.guess(fileName, ("\uFEFF\n" + content).getBytes(StandardCharsets.UTF_8)))
                .contains(content.startsWith("PK") ? FrameworkFormat.CSV : expected);
    }

    @Test
    void guess_unknownKind_isEmpty() {
        assertThat(FrameworkFormat.guess("ramverk.xls", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11}))
                .isEmpty();
        assertThat(FrameworkFormat.guess(null, new byte[0])).isEmpty();
    }
}
