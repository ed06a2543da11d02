package se.tolv.reference.referee;

import java.util.UUID;

/** A candidate has handed in the list of referees. Fired in the transaction that did it. */
public record RefereesNamed(UUID applicationId) {}
