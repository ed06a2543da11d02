package se.tolv.candidate.draft;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.tolv.candidate.document.DocumentRow;

/**
 * A draft, for the one who typed it.
 *
 * @param content the form's fields as typed
 */
public record DraftDetail(
        UUID id, String requestKey, Map<String, List<String>> content, List<DocumentRow> files, Instant savedAt) {}
