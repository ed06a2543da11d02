package se.tolv.feedback.owed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import se.tolv.feedback.FeedbackMessages;
import se.tolv.feedback.obligation.Obligation;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;

/** Fetches an obligation for whoever is about to do something about it. */
@ApplicationScoped
class OpenObligation {

    @Inject
    VacancyPermissions permissions;

    @Inject
    Texts texts;

    /**
     * @param version the version that the person read
     * @throws Problem 404 or 403 where it is not this person's, 412 where it has changed, 409 where it is no longer open
     */
    Obligation get(UUID id, int version) {
        Obligation obligation = Obligation.findById(id, LockModeType.PESSIMISTIC_WRITE);
        if (obligation == null) {
            throw Problem.notFound();
        }
        permissions.requireChange(Vacancy.findById(obligation.vacancyId));
        if (!obligation.state.isOwed()) {
            throw Problem.conflict(texts.of(FeedbackMessages.class).alreadyAnswered());
        }
        Versions.requireSame(version, obligation.version);
        return obligation;
    }
}
