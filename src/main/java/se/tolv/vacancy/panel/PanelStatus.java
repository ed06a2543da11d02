package se.tolv.vacancy.panel;

import java.util.Set;

/** Where an assessor stands towards a case. What may follow what stands here and nowhere else. */
public enum PanelStatus {
    /** Has not answered yet, and assesses nobody. */
    ASKED,
    /** Has declared that there is no conflict of interest. */
    DECLARED,
    /** Takes no part: there is a conflict of interest, or might seem to be. */
    STEPPED_ASIDE;

    public Set<PanelStatus> next() {
        return switch (this) {
            case ASKED -> Set.of(DECLARED, STEPPED_ASIDE);
            // Who applies becomes known only later.
            case DECLARED -> Set.of(STEPPED_ASIDE);
            case STEPPED_ASIDE -> Set.of();
        };
    }

    public boolean canBecome(PanelStatus status) {
        return next().contains(status);
    }
}
