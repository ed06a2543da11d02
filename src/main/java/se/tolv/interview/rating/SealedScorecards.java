package se.tolv.interview.rating;

import jakarta.enterprise.context.ApplicationScoped;
import se.tolv.audit.SealedEntries;
import se.tolv.interview.scorecard.Reveal;

/** The history does not tell who has begun, submitted or changed a scorecard before those who do not rate may know it. */
@ApplicationScoped
class SealedScorecards implements SealedEntries {

    @Override
    public String condition() {
        return "e.objectType = 'scorecard' and not exists (select 1 from Scorecard s where s.id = e.objectId and "
                + Reveal.TO_ALL + ")";
    }
}
