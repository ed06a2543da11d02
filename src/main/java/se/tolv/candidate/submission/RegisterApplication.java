package se.tolv.candidate.submission;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.CandidateMessages;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.Vacancy;

/** Lets a member of staff enter an application that came by post or by e-mail. */
@ApplicationScoped
public class RegisterApplication {

    @Inject
    ApplicationPermissions permissions;

    @Inject
    ReceiveApplication receive;

    @Inject
    Texts texts;

    /**
     * @return the application's key
     * @throws Problem as {@link ReceiveApplication#receive}; 403 or 404 where this person may not; 409 also where the
     *     applicant has applied already, which staff may know
     */
    @Transactional
    public UUID register(UUID vacancyId, ApplicationForm form, String requestKey) {
        permissions.require(Vacancy.required(vacancyId));
        ReceivedApplication received = receive.receive(vacancyId, form, List.of(), null, requestKey);
        if (!received.first()) {
            throw Problem.conflict(texts.of(CandidateMessages.class).hasApplied());
        }
        return received.applicationId();
    }
}
