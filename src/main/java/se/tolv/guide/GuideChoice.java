package se.tolv.guide;

import java.util.UUID;

/**
 * A published guide, to be chosen for a vacancy.
 *
 * @param roleTitle in the reader's language
 * @param number the version within its series
 * @param unitId null where it belongs to no unit
 */
public record GuideChoice(UUID id, String roleTitle, int number, UUID unitId) {}
