package se.tolv.competency.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.Problems;
import se.tolv.competency.exchange.table.Table;
import se.tolv.competency.exchange.table.XlsxSheet;

/**
 * A framework as an Excel workbook, with the columns of {@link FrameworkTable} on its first sheet. Texts are written as
 * texts, never as formulas; a cell that holds a formula is refused when read, for its value is not what was written.
 */
final class FrameworkXlsx {

    private static final String SHEET = "competencies";

    private FrameworkXlsx() {}

    static FrameworkDocument read(byte[] file, Problems problems) {
        Table table = XlsxSheet.read(file, ImportLimits.COMPETENCIES, problems);
        return FrameworkTable.read(table.sheet(), table.rows(), problems);
    }

    static void write(FrameworkDocument document, OutputStream out) throws IOException {
        Workbook workbook = new Workbook(out, "Tolv", null);
        Worksheet sheet = workbook.newWorksheet(SHEET);
        List<List<String>> rows = FrameworkTable.write(document);
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                String text = rows.get(row).get(column);
                if (!text.isEmpty()) {
                    sheet.value(row, column, XlsxSheet.plain(text));
                }
            }
        }
        sheet.freezePane(0, 1);
        workbook.finish();
    }
}
