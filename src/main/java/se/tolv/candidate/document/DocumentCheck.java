package se.tolv.candidate.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.Vacancy;

/** Looks at the files that somebody sends with an application, and takes none that the post does not ask for. */
@ApplicationScoped
public class DocumentCheck {

    /** Certificates of one application; more than that nobody reads. */
    public static final int CERTIFICATES = 10;

    /** What the files of one application may take together. */
    static final int MEGABYTES = 25;

    /** The forms' fields, which also name them where a file is wrong. */
    public static final String CV = "cv";

    public static final String CERTIFICATES_FIELD = "certificates";

    @Inject
    Texts texts;

    /**
     * The files as they can be stored. What is wrong with any of them is added to the errors, with the file's name; where there
     * are too many of a kind, or they are too large together, none of those is among them.
     *
     * @param kept the files that the application has already; a new CV takes the place of an old one
     */
    public List<Attachment> check(
            List<UploadedFile> files, Vacancy vacancy, List<DocumentRow> kept, FieldErrors errors) {
        List<Attachment> attachments = new ArrayList<>();
        files.forEach(file -> check(file, vacancy, errors).ifPresent(attachments::add));
        DocumentMessages messages = texts.of(DocumentMessages.class);
        if (count(attachments, List.of(), DocumentKind.CV) > 1) {
            errors.add(CV, messages.oneCv());
            attachments.removeIf(file -> file.kind() == DocumentKind.CV);
        }
        if (count(attachments, kept, DocumentKind.CERTIFICATE) > CERTIFICATES) {
            errors.add(CERTIFICATES_FIELD, messages.tooManyCertificates(CERTIFICATES));
            attachments.removeIf(file -> file.kind() == DocumentKind.CERTIFICATE);
        }
        if (!attachments.isEmpty() && bytes(attachments, kept) > MEGABYTES * 1024L * 1024) {
            errors.add(field(attachments.get(0).kind()), messages.tooLargeTogether(MEGABYTES));
            attachments.clear();
        }
        return attachments;
    }

    /** Of all files that there will be: a new CV takes the place of the one that is kept. */
    private static long bytes(List<Attachment> attachments, List<DocumentRow> kept) {
        boolean newCv = count(attachments, List.of(), DocumentKind.CV) > 0;
        return attachments.stream().mapToLong(file -> file.content().length).sum()
                + kept.stream()
                        .filter(file -> !(newCv && file.kind() == DocumentKind.CV))
                        .mapToLong(DocumentRow::size)
                        .sum();
    }

    private static String field(DocumentKind kind) {
        return kind == DocumentKind.CV ? CV : CERTIFICATES_FIELD;
    }

    private Optional<Attachment> check(UploadedFile file, Vacancy vacancy, FieldErrors errors) {
        DocumentMessages messages = texts.of(DocumentMessages.class);
        String field = field(file.kind());
        String name = Attachment.shown(file);
        if (!isWanted(file.kind(), vacancy)) {
            errors.add(field, messages.notWanted());
        } else if (Attachment.isTooLarge(file)) {
            errors.add(field, messages.tooLarge(name));
        } else if (Attachment.isEmpty(file)) {
            errors.add(field, messages.empty(name));
        } else {
            Optional<Attachment> attachment = Attachment.of(file);
            if (attachment.isEmpty()) {
                errors.add(field, messages.wrongType(name));
            }
            return attachment;
        }
        return Optional.empty();
    }

    private static boolean isWanted(DocumentKind kind, Vacancy vacancy) {
        return kind == DocumentKind.CV ? vacancy.cvAllowed : vacancy.certificatesAllowed;
    }

    private static long count(List<Attachment> attachments, List<DocumentRow> kept, DocumentKind kind) {
        return attachments.stream().filter(file -> file.kind() == kind).count()
                + kept.stream().filter(file -> file.kind() == kind).count();
    }
}
