package se.tolv.platform.pdf;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import se.tolv.platform.language.Language;

/**
 * Turns a page into a PDF that can be printed and be read aloud: tagged (PDF/UA, ISO 14289-1), with its fonts inside.
 *
 * <p>The page is well-formed XHTML with a {@code title}, a {@code lang} and a {@code description}, which PDF/UA asks
 * for. It names one font, {@code Open Sans}, in regular, bold and italic. Nothing is fetched from anywhere.
 */
@ApplicationScoped
public class PdfRenderer {

    private static final String FONT = "Open Sans";

    static {
        // It tells of each stylesheet and font it reads.
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private final byte[] regular = font("Regular");
    private final byte[] bold = font("Bold");
    private final byte[] italic = font("Italic");

    /** The widths and heights of the fonts are the same in every document. */
    private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

    public byte[] render(String xhtml) {
        try (ByteArrayOutputStream pdf = new ByteArrayOutputStream(200_000)) {
            new PdfRendererBuilder()
                    .usePdfUaAccessibility(true)
                    .useCacheStore(PdfRendererBuilder.CacheStore.PDF_FONT_METRICS, metrics)
                    .useFont(() -> new ByteArrayInputStream(regular), FONT, 400, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(bold), FONT, 700, FontStyle.NORMAL, true)
                    .useFont(() -> new ByteArrayInputStream(italic), FONT, 400, FontStyle.ITALIC, true)
                    .useUriResolver((base, uri) -> null)
                    .withProducer("Tolv")
                    .withHtmlContent(xhtml, null)
                    .toStream(pdf)
                    .run();
            return pdf.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The document as an answer, to be opened in the browser or saved under its name. */
    public static Response response(byte[] pdf, String name, Language language) {
        String encoded =
                URLEncoder.encode(name + ".pdf", StandardCharsets.UTF_8).replace("+", "%20");
        return Response.ok(pdf, "application/pdf")
                .header("Content-Disposition", "inline; filename=\"document.pdf\"; filename*=UTF-8''" + encoded)
                .header("Content-Language", language.code())
                .build();
    }

    private static byte[] font(String style) {
        String file = "fonts/OpenSans-" + style + ".ttf";
        try (InputStream content =
                Thread.currentThread().getContextClassLoader().getResourceAsStream(file)) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
