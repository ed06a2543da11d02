package se.tolv.platform.web.form;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import se.tolv.platform.error.ErrorMessages;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;

/** The text of a small file that somebody uploads instead of pasting it. */
@ApplicationScoped
public class TextUpload {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    @Inject
    Texts texts;

    /**
     * The text, in UTF-8 and strictly: half a character is refused, not replaced.
     *
     * @throws Problem 422 naming the field
     */
    public String of(FileUpload file, String field) {
        try {
            ByteBuffer bytes = ByteBuffer.wrap(Files.readAllBytes(file.uploadedFile()));
            String text = StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
            return text.startsWith(BYTE_ORDER_MARK) ? text.substring(BYTE_ORDER_MARK.length()) : text;
        } catch (CharacterCodingException notUtf8) {
            throw Problem.invalid(field, texts.of(ErrorMessages.class).notUtf8());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
