package se.tolv.candidate.document;

import java.nio.file.Path;

/**
 * A file as a browser sent it, not yet looked at.
 *
 * @param name what the sender calls it; anything may stand there
 * @param content where the bytes lie for as long as the request lasts
 */
public record UploadedFile(DocumentKind kind, String name, Path content) {}
