package se.tolv.candidate.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AttachmentTest {

    @TempDir
    Path folder;

    @Test
    void pdf_isKnownByItsBytes() throws IOException {
        assertThat(typeOf("%PDF-1.7\n".getBytes(UTF_8))).contains(DocumentType.PDF);
    }

    @Test
    void docx_isKnownByItsTableOfContents() throws IOException {
        assertThat(typeOf(zip("[Content_Types].xml", "word/document.xml"))).contains(DocumentType.DOCX);
    }

    @Test
    void odt_isKnownByItsFirstEntry() throws IOException {
        assertThat(typeOf(odt())).contains(DocumentType.ODT);
    }

    @Test
    void wordDocumentWithMacros_isRefused() throws IOException {
        assertThat(typeOf(zip("[Content_Types].xml", "word/document.xml", "word/vbaProject.bin")))
                .isEmpty();
    }

    @Test
    void otherArchivesProgramsAndTexts_areRefused() throws IOException {
        assertThat(typeOf(zip("xl/workbook.xml", "[Content_Types].xml"))).isEmpty();
        assertThat(typeOf("MZ\u0090".getBytes(UTF_8))).isEmpty();
        assertThat(typeOf("<html><script>alert(1)</script>".getBytes(UTF_8))).isEmpty();
        assertThat(typeOf(new byte[] {'P', 'K', 3, 4})).isEmpty();
    }

    @Test
    void archiveThatWouldGrowEnormously_isJudgedWithoutUnpacking() throws IOException {
        Path bomb = folder.resolve("bomb");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(bomb))) {
            zip.putNextEntry(new ZipEntry("[Content_Types].xml"));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 200; i++) {
                zip.write(zeros);
            }
            zip.putNextEntry(new ZipEntry("word/document.xml"));
        }
        Optional<Attachment> attachment = Attachment.of(new UploadedFile(DocumentKind.CV, "cv.docx", bomb));
        assertThat(attachment).isPresent();
        assertThat(attachment.get().content()).hasSizeLessThan(1 << 20);
    }

    @Test
    void name_isCleanedOfPathsMarkupAndForeignEndings() {
        assertThat(Attachment.clean("C:\\Users\\anna\\Mitt CV.exe", DocumentType.PDF))
                .isEqualTo("Mitt CV.pdf");
        assertThat(Attachment.clean("../../etc/passwd", DocumentType.PDF)).isEqualTo("passwd.pdf");
        assertThat(Attachment.clean("<b>\"Åsa\"\r\n;.docx", DocumentType.DOCX)).isEqualTo("_b__Åsa____.docx");
        assertThat(Attachment.clean("\u202efdp.cv", DocumentType.PDF)).isEqualTo("_fdp.pdf");
        assertThat(Attachment.clean(null, DocumentType.ODT)).isEqualTo("file.odt");
        assertThat(Attachment.clean("å".repeat(500) + ".pdf", DocumentType.PDF)).hasSize(104);
    }

    private Optional<DocumentType> typeOf(byte[] content) throws IOException {
        Path file = Files.write(Files.createTempFile(folder, "upload", null), content);
        return Attachment.of(new UploadedFile(DocumentKind.CV, "cv.pdf", file)).map(Attachment::type);
    }

    private byte[] zip(String... names) throws IOException {
        Path file = Files.createTempFile(folder, "zip", null);
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write("x".getBytes(UTF_8));
            }
        }
        return Files.readAllBytes(file);
    }

    private byte[] odt() throws IOException {
        byte[] type = DocumentType.ODT.mediaType.getBytes(UTF_8);
        CRC32 sum = new CRC32();
        sum.update(type);
        ZipEntry mimetype = new ZipEntry("mimetype");
        mimetype.setMethod(ZipEntry.STORED);
        mimetype.setSize(type.length);
        mimetype.setCrc(sum.getValue());
        Path file = Files.createTempFile(folder, "odt", null);
        try (OutputStream out = Files.newOutputStream(file);
                ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(mimetype);
            zip.write(type);
        }
        return Files.readAllBytes(file);
    }
}
