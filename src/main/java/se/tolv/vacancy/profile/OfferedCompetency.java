package se.tolv.vacancy.profile;

import java.util.UUID;
import se.tolv.platform.language.BilingualText;

/**
 * A competency that can be chosen for a profile.
 *
 * @param inGuide whether the vacancy's interview guide asks about it
 */
public record OfferedCompetency(UUID id, String code, BilingualText name, BilingualText definition, boolean inGuide) {}
