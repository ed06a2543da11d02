package se.tolv.competency.exchange.table;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import se.tolv.competency.exchange.check.ImportLimits;
import se.tolv.competency.exchange.check.ImportProblem.Kind;
import se.tolv.competency.exchange.check.ImportRefused;
import se.tolv.competency.exchange.check.Problems;

/**
 * Looks through an XLSX file before it is given to the spreadsheet reader, which trusts what it reads: a part that
 * unpacks to gigabytes, a cell that claims to stand in column two thousand million, or one that points at the
 * two-thousand-millionth text would take all memory. Opens the file with the reader's own ZIP and XML code, so that
 * both see the same.
 */
final class XlsxGuard {

    /** What a cell of Excel can hold; a number of millions of digits would take hours to read. */
    private static final int CELL_CHARACTERS = 32_767;

    private static final XMLInputFactory XML = xmlFactory();

    private final Problems problems;
    private long inflated;

    private XlsxGuard(Problems problems) {
        this.problems = problems;
    }

    static void check(byte[] file, Problems problems) {
        XlsxGuard guard = new XlsxGuard(problems);
        // Before the directory is read: each of its entries becomes an object many times its size.
        if (directoryEntries(file) > ImportLimits.ZIP_ENTRIES) {
            throw guard.tooLarge("");
        }
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                guard.checkEntry(zip, entry);
            }
        } catch (IOException | IllegalArgumentException damaged) {
            throw problems.refuse(null, null, null, Kind.NOT_THIS_FORMAT, "");
        }
    }

    private static int directoryEntries(byte[] file) {
        int entries = 0;
        for (int i = 0; i + 3 < file.length; i++) {
            entries += file[i] == 'P' && file[i + 1] == 'K' && file[i + 2] == 1 && file[i + 3] == 2 ? 1 : 0;
        }
        return entries;
    }

    private void checkEntry(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        if (!zip.canReadEntryData(entry)) {
            throw problems.refuse(entry.getName(), null, null, Kind.NOT_THIS_FORMAT, "");
        }
        try (InputStream part = new Counted(zip.getInputStream(entry), entry)) {
            try {
                checkCells(XML.createXMLStreamReader(part), entry.getName());
            } catch (XMLStreamException noXml) {
                // A picture, or XML that the reader will stop at in the same place. Its size still counts.
            }
            part.transferTo(OutputStream.nullOutputStream());
        }
    }

    private void checkCells(XMLStreamReader xml, String part) throws XMLStreamException {
        int cells = 0;
        boolean pointsAtText = false;
        boolean inValue = false;
        StringBuilder value = new StringBuilder();
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                String element = xml.getLocalName();
                if (element.equals("row")) {
                    cells = 0;
                } else if (element.equals("c")) {
                    cells++;
                    pointsAtText = "s".equals(xml.getAttributeValue(null, "t"));
                    require(cells <= ImportLimits.COLUMNS, part);
                    require(column(xml.getAttributeValue(null, "r")) <= ImportLimits.COLUMNS, part);
                } else if (element.equals("v")) {
                    inValue = true;
                    value.setLength(0);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("v")) {
                inValue = false;
                require(!pointsAtText || !isBeyondTexts(value.toString()), part);
            } else if (inValue && xml.hasText()) {
                value.append(xml.getText());
                require(value.length() <= CELL_CHARACTERS, part);
            }
        }
    }

    /** The column of a cell's address such as {@code $AB$12}, from 1; no larger than just beyond the last. */
    private static int column(String address) {
        int column = 0;
        int length = address == null ? 0 : address.length();
        for (int i = 0; i < length && column <= ImportLimits.COLUMNS; i++) {
            char character = address.charAt(i);
            if (character >= '0' && character <= '9') {
                return column;
            }
            column = character == '$' ? column : column * 26 + Math.max(1, Character.toUpperCase(character) - 'A' + 1);
        }
        return column;
    }

    private static boolean isBeyondTexts(String index) {
        try {
            return Integer.parseInt(index) > ImportLimits.SHARED_STRINGS;
        } catch (NumberFormatException noIndex) {
            return false;
        }
    }

    private void require(boolean withinLimits, String part) {
        if (!withinLimits) {
            throw tooLarge(part);
        }
    }

    private ImportRefused tooLarge(String part) {
        return problems.refuse(part, null, null, Kind.TOO_LARGE, "");
    }

    private static XMLInputFactory xmlFactory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Counts what a part unpacks to, whatever its header says, and stops when it is too much. */
    private final class Counted extends FilterInputStream {

        private final ZipArchiveEntry entry;
        private long inflatedHere;

        Counted(InputStream in, ZipArchiveEntry entry) {
            super(in);
            this.entry = entry;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int read = super.read(bytes, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int bytes) {
            inflated += bytes;
            inflatedHere += bytes;
            boolean packsTooWell = inflatedHere > ImportLimits.RATIO_COUNTS_FROM
                    && inflatedHere > ImportLimits.INFLATION_RATIO * entry.getCompressedSize();
            if (inflated > ImportLimits.INFLATED_BYTES || packsTooWell) {
                throw tooLarge(entry.getName());
            }
        }
    }
}
