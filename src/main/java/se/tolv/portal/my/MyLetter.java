package se.tolv.portal.my;

import java.time.Instant;

/** A letter to the candidate, as it was sent, without the link that signed in. */
public record MyLetter(Instant at, String subject, String text) {}
