package se.tolv.reference.referee;

import java.util.UUID;

/**
 * A candidate is asked to name referees. Fired in the transaction that asks; whoever writes to candidates writes to them.
 *
 * @param another true where there are some already and one more is needed
 */
public record RefereesWanted(UUID applicationId, boolean another) {}
