package se.tolv.candidate.document;

/** What a file that comes with an application is. */
public enum DocumentKind {
    CV,
    CERTIFICATE
}
