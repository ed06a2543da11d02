package se.tolv.candidate.disclosure;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A request with its answer, as far as it is written.
 *
 * @param applicationId who asks, where it is an applicant
 * @param canBeMailed whether there is an address to mail to
 * @param requesterPost where an answer on paper goes; null where nobody said
 * @param answer what was saved or sent; before anything was saved, a draft of merits from the requirement answers
 * @param people whose merits may be told
 */
@Schema(name = "Disclosure")
public record DisclosureDetail(
        int version,
        DisclosureRow row,
        UUID applicationId,
        boolean canBeMailed,
        String requesterPost,
        String asked,
        DisclosureAnswerForm answer,
        List<Person> people,
        String refusal,
        SentBy sentBy) {

    /** One who was interviewed or hired, by the name or alias that the reader may know. */
    @Schema(name = "DisclosurePerson")
    public record Person(UUID applicationId, String name, boolean hired) {}

    public boolean isOpen() {
        return row.status() == DisclosureStatus.OPEN;
    }

    public boolean isOfMerits() {
        return row.kind() == DisclosureKind.MERITS;
    }
}
