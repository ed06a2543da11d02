package se.tolv.competency.exchange.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table row by row, so that it may be long; no cell is taken for a formula by whoever opens it. */
public interface TableWriter extends Closeable {

    void row(List<String> cells) throws IOException;

    /** With a byte order mark and semicolons, as a Swedish Excel opens it on a double click. */
    static TableWriter csv(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.write('\uFEFF');
        return new TableWriter() {
            @Override
            public void row(List<String> cells) throws IOException {
                writer.write(CsvCells.line(cells));
            }

            @Override
            public void close() throws IOException {
                writer.flush();
            }
        };
    }

    static TableWriter xlsx(OutputStream out, String sheetName) {
        Workbook workbook = new Workbook(out, "Tolv", null);
        Worksheet sheet = workbook.newWorksheet(sheetName);
        return new TableWriter() {
            private int row;

            @Override
            public void row(List<String> cells) throws IOException {
                for (int column = 0; column < cells.size(); column++) {
                    if (!cells.get(column).isEmpty()) {
                        sheet.value(row, column, XlsxSheet.plain(cells.get(column)));
                    }
                }
                row++;
                if (row % 500 == 0) {
                    sheet.flush();
                }
            }

            @Override
            public void close() throws IOException {
                workbook.finish();
            }
        };
    }
}
