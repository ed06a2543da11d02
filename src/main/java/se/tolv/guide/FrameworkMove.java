package se.tolv.guide;

import java.util.List;
import java.util.UUID;
import se.tolv.platform.language.BilingualText;

/**
 * What changes in a draft when it is moved to the published framework version.
 *
 * @param guideVersion of the draft that was compared
 * @param fromNumber the framework version it rests on; null where that one came from a file
 * @param toNumber the published one
 */
public record FrameworkMove(
        UUID guideId, int guideVersion, Integer fromNumber, Integer toNumber, List<CompetencyMove> competencies) {

    public enum Change {
        SAME,
        REWORDED,
        /** The published version does not have it: it leaves the guide with its questions. */
        GONE
    }

    /** One competency of the guide, and the words of it that differ. */
    public record CompetencyMove(String code, BilingualText name, Change change, List<Wording> wordings) {}

    /** Which words of a competency. */
    public enum Part {
        NAME,
        DEFINITION,
        POSITIVE_SIGN,
        NEGATIVE_SIGN,
        ANCHOR
    }

    /**
     * A text before and after.
     *
     * @param number of the sign or the level of the anchor; 0 where there is only one
     * @param before empty where it is new
     * @param after empty where it is gone
     */
    public record Wording(Part part, int number, BilingualText before, BilingualText after) {}

    /** Whether there is a newer version to move to. */
    public boolean isNeeded() {
        return toNumber != null && !toNumber.equals(fromNumber);
    }
}
