package se.tolv.account.unit;

import java.util.List;
import java.util.UUID;

/**
 * A unit is about to be removed: whoever has something that hangs on it says so, and it stays.
 *
 * @param objections sentences in the reader's language; observers add theirs
 */
public record RemovingUnit(UUID unit, List<String> objections) {}
