package se.tolv.feedback.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.tolv.platform.i18n.Texts;

/** The ledger as a file. */
@ApplicationScoped
public class LedgerExport {

    /** Spreadsheets take a text for a formula that begins with one of these. */
    private static final String BEGINS_FORMULA = "=+-@\t\r";

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    Texts texts;

    /** UTF-8 with a mark, and semicolons, as a Swedish spreadsheet program opens it; no cell is a formula. */
    public byte[] csv(List<LedgerLine> lines) {
        String rows = lines.stream()
                .map(line -> row(quoted(line.label()), numbers(line)))
                .collect(Collectors.joining());
        String head = headings().stream().map(LedgerExport::quoted).collect(Collectors.joining(";")) + "\r\n";
        return (BYTE_ORDER_MARK + head + rows).getBytes(StandardCharsets.UTF_8);
    }

    public byte[] xlsx(List<LedgerLine> lines) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            Workbook workbook = new Workbook(out, "Tolv", null);
            Worksheet sheet = workbook.newWorksheet(messages().ledger());
            List<String> headings = headings();
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, headings.get(column));
            }
            for (int row = 0; row < lines.size(); row++) {
                sheet.value(row + 1, 0, lines.get(row).label());
                Integer[] numbers = numbers(lines.get(row));
                for (int column = 0; column < numbers.length; column++) {
                    if (numbers[column] != null) {
                        sheet.value(row + 1, column + 1, numbers[column]);
                    }
                }
            }
            sheet.freezePane(0, 1);
            workbook.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private List<String> headings() {
        LedgerMessages messages = messages();
        return List.of(
                messages.what(),
                messages.made(),
                messages.kept(),
                messages.broken(),
                messages.extended(),
                messages.open(),
                messages.waived(),
                messages.median(),
                messages.ninetieth());
    }

    private static Integer[] numbers(LedgerLine line) {
        return new Integer[] {
            line.made(),
            line.kept(),
            line.broken(),
            line.extended(),
            line.open(),
            line.waived(),
            line.medianDays(),
            line.ninetiethDays()
        };
    }

    private static String row(String label, Integer[] numbers) {
        return label
                + Arrays.stream(numbers)
                        .map(number -> ";" + (number == null ? "" : number))
                        .collect(Collectors.joining())
                + "\r\n";
    }

    private static String quoted(String text) {
        boolean formula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        return '"' + (formula ? "'" : "") + text.replace("\"", "\"\"") + '"';
    }

    private LedgerMessages messages() {
        return texts.of(LedgerMessages.class);
    }
}
