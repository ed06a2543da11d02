package se.tolv.reference.request;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.tolv.reference.referee.RefereesNamed;

/** Tells the leader of the recruitment that a candidate has named referees. */
@ApplicationScoped
class TellOfReferees {

    @Inject
    RequestLetters letters;

    void named(@Observes RefereesNamed event) {
        letters.tellManager(event.applicationId(), RequestLetters.News.NAMED);
    }
}
