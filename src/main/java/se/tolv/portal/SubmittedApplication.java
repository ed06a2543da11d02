package se.tolv.portal;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.multipart.FormValue;
import org.jboss.resteasy.reactive.server.multipart.MultipartFormDataInput;
import se.tolv.candidate.UploadedFile;

/**
 * What came with a form that may carry a file.
 *
 * @param file the file in the field {@code file}; null where none was chosen
 */
record SubmittedApplication(MultivaluedMap<String, String> typed, UploadedFile file) {

    static SubmittedApplication of(MultipartFormDataInput input) {
        MultivaluedMap<String, String> typed = new MultivaluedHashMap<>();
        UploadedFile[] file = new UploadedFile[1];
        input.getValues().forEach((field, values) -> {
            for (FormValue value : values) {
                if (!value.isFileItem()) {
                    typed.add(field, value.getValue());
                } else if (field.equals("file") && !isEmpty(value)) {
                    file[0] = new UploadedFile(
                            value.getFileName(), value.getFileItem().getFile());
                }
            }
        });
        return new SubmittedApplication(typed, file[0]);
    }

    /** A browser sends a file without name where none was chosen. */
    private static boolean isEmpty(FormValue value) {
        return value.getFileName() == null || value.getFileName().isBlank();
    }
}
