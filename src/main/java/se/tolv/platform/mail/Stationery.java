package se.tolv.platform.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.employer.CurrentEmployer;
import se.tolv.platform.language.Language;

/** Writes a mail's words as plain text and as HTML, in one look, so that both always say the same. */
@ApplicationScoped
public class Stationery {

    @CheckedTemplate(basePath = "mail", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    static class Templates {
        static native TemplateInstance letter(
                String language,
                String employer,
                String subject,
                List<String> paragraphs,
                String linkLabel,
                String link);
    }

    /**
     * What a mail says.
     *
     * @param paragraphs plain text, the greeting first; a line break within one is kept
     * @param linkLabel what the link opens, in words; null where the mail has no link
     */
    public record Words(Language language, String subject, List<String> paragraphs, String linkLabel) {}

    @Inject
    CurrentEmployer employer;

    /**
     * @param secretLink null exactly where the words have no link label
     */
    public Letter letter(String recipient, Words words, String secretLink, String aboutType, UUID aboutId) {
        String sender = employer.get().name();
        return new Letter(
                recipient, words.subject(), text(words, sender), html(words, sender), secretLink, aboutType, aboutId);
    }

    private static String text(Words words, String sender) {
        String link = words.linkLabel() == null ? "" : words.linkLabel() + ":\n" + Letter.LINK + "\n\n";
        return String.join("\n\n", words.paragraphs()) + "\n\n" + link + sender + "\n";
    }

    private static String html(Words words, String sender) {
        return Templates.letter(
                        words.language().code(),
                        sender,
                        words.subject(),
                        words.paragraphs(),
                        words.linkLabel(),
                        Letter.LINK)
                .render();
    }
}
