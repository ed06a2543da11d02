package se.tolv.portal.apply;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import se.tolv.candidate.document.DocumentCheck;
import se.tolv.candidate.document.DocumentKind;
import se.tolv.candidate.document.UploadedFile;
import se.tolv.candidate.requirement.RequirementAnswers;
import se.tolv.candidate.submission.ApplicationForm;
import se.tolv.platform.error.Problem;
import se.tolv.platform.web.form.FormReader;

/**
 * What came with a form that may carry files.
 *
 * @param files those in the fields {@code cv} and {@code certificates}
 */
record SubmittedApplication(MultivaluedMap<String, String> typed, List<UploadedFile> files) {

    /**
     * The form as typed.
     *
     * @throws Problem 422 where a choice is none of those that can be made
     */
    static ApplicationForm form(MultivaluedMap<String, String> typed, FormReader forms) {
        ApplicationForm form = forms.read(typed, ApplicationForm.class);
        form.requirements = new LinkedHashMap<>();
        typed.keySet().stream()
                .filter(field -> field.startsWith(RequirementAnswers.FIELD))
                .forEach(field -> form.requirements.put(
                        field.substring(RequirementAnswers.FIELD.length()), typed.getFirst(field)));
        return form;
    }

    String requestKey() {
        return typed.getFirst("requestKey");
    }

    SubmittedApplication withoutFiles() {
        return new SubmittedApplication(typed, List.of());
    }

    static SubmittedApplication of(MultipartFormDataInput input) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        List<UploadedFile> files = new ArrayList<>();
        input.getValues().forEach((field, values) -> {
            for (FormValue value : values) {
                if (!value.isFileItem()) {
                    typed.add(field, value.getValue());
                } else if (!isEmpty(value)) {
                    addFile(files, field, value);
                }
            }
        });
        return new SubmittedApplication(typed, files);
    }

    private static void addFile(List<UploadedFile> files, String field, FormValue value) {
        DocumentKind kind = switch (field) {
            case DocumentCheck.CV -> DocumentKind.CV;
            case DocumentCheck.CERTIFICATES_FIELD -> DocumentKind.CERTIFICATE;
            default -> null;
        };
        if (kind != null) {
            files.add(new UploadedFile(
                    kind, value.getFileName(), value.getFileItem().getFile()));
        }
    }

    /** A browser sends a file without name where none was chosen. */
    private static boolean isEmpty(FormValue value) {
        return value.getFileName() == null || value.getFileName().isBlank();
    }
}
