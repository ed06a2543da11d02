package se.tolv.candidate.document;

import java.util.UUID;

/**
 * A file without its content.
 *
 * @param size bytes
 */
public record DocumentRow(UUID id, DocumentKind kind, String name, DocumentType type, int size) {

    /** Rounded up, for people. */
    public int kilobytes() {
        return (size + 1023) / 1024;
    }
}
