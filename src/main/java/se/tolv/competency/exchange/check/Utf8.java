package se.tolv.competency.exchange.check;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import se.tolv.competency.exchange.check.ImportProblem.Kind;

/** The text of a file in UTF-8, strictly: a byte that is no part of a character is refused, not replaced. */
public final class Utf8 {

    public static final int BYTE_ORDER_MARK_BYTES = 3;

    /** Bytes shown before the bad one: enough to find the place by. */
    private static final int SHOWN_BYTES = 40;

    private Utf8() {}

    public static boolean startsWithByteOrderMark(byte[] file) {
        return file.length >= BYTE_ORDER_MARK_BYTES
                && file[0] == (byte) 0xEF
                && file[1] == (byte) 0xBB
                && file[2] == (byte) 0xBF;
    }

    /**
     * The text without its byte order mark.
     *
     * @param quotedLineEnds whether a line end between quotation marks is part of a cell, as in CSV, and so begins no
     *     row
     */
    public static String decode(byte[] file, boolean quotedLineEnds, Problems problems) {
        int start = startsWithByteOrderMark(file) ? BYTE_ORDER_MARK_BYTES : 0;
        ByteBuffer bytes = ByteBuffer.wrap(file, start, file.length - start);
        CharBuffer text = CharBuffer.allocate(bytes.remaining());
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(bytes, text, true);
        if (result.isError()) {
            int bad = bytes.position();
            throw problems.refuse(null, row(file, bad, quotedLineEnds), null, Kind.NOT_UTF8, before(file, bad));
        }
        return text.flip().toString();
    }

    private static int row(byte[] file, int bad, boolean quotedLineEnds) {
        int row = 1;
        boolean quoted = false;
        for (int i = 0; i < bad; i++) {
            quoted ^= quotedLineEnds && file[i] == '"';
            boolean lineEnd = file[i] == '\n' || file[i] == '\r' && file[i + 1] != '\n';
            row += lineEnd && !quoted ? 1 : 0;
        }
        return row;
    }

    /** What can be read of the line before the bad byte. */
    private static String before(byte[] file, int bad) {
        int start = bad;
        while (start > 0 && bad - start < SHOWN_BYTES && file[start - 1] != '\n') {
            start--;
        }
        return new String(file, start, bad - start, StandardCharsets.UTF_8);
    }
}
