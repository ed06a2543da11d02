package se.tolv.feedback.check;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the daily check found of one kind.
 *
 * @param count how many cases there are
 * @param examples some of them
 */
@Schema(name = "Finding")
public record FindingRow(Finding finding, int count, List<Example> examples) {

    /** @param caseNumber what the application is called without a name: {@code KS 2026/00123-7} */
    @Schema(name = "FindingExample")
    public record Example(UUID applicationId, String caseNumber) {}
}
