package se.tolv.feedback.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import se.tolv.candidate.Application;
import se.tolv.candidate.disclosure.DisclosureEnded;
import se.tolv.candidate.disclosure.DisclosureKind;
import se.tolv.candidate.disclosure.DisclosureRequested;
import se.tolv.feedback.duty.Duty;
import se.tolv.reference.ReferenceEnded;
import se.tolv.reference.ReferenceRequested;

/** What follows from what is asked for: merits and records of the employer, a reference of a referee. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class FeedbackOnRequests {

    @Inject
    Ledger ledger;

    void requested(@Observes DisclosureRequested event) {
        Duty duty = event.kind() == DisclosureKind.MERITS ? Duty.MERITS : Duty.RECORDS;
        ledger.openFor(event.requestId(), duty, event.vacancyId(), event.applicationId(), event.at());
    }

    void ended(@Observes DisclosureEnded event) {
        ledger.end(event.requestId(), Contact.DISCLOSED, event.mailId(), event.at());
    }

    void asked(@Observes ReferenceRequested event) {
        Application application = Application.required(event.applicationId());
        ledger.openFor(event.requestId(), Duty.REFERENCE, application.vacancyId, application.id, event.at());
    }

    void ended(@Observes ReferenceEnded event) {
        if (event.answered()) {
            ledger.end(event.requestId(), Contact.REFERENCE_GIVEN, null, event.at());
        } else {
            ledger.cancel(event.requestId());
        }
    }
}
