package se.tolv.feedback.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.tolv.feedback.FeedbackMessages;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.time.Days;
import se.tolv.vacancy.closing.ClosingVacancy;

/** A recruitment does not close while somebody is owed an answer that its rule says must come first. */
@ApplicationScoped
class ClosingObjections {

    @Inject
    Obligations obligations;

    @Inject
    Days days;

    @Inject
    Texts texts;

    void objectTo(@Observes ClosingVacancy closing) {
        obligations.blocking(closing.vacancyId()).forEach(owed -> closing.object(reason(owed)));
    }

    private String reason(ObligationRow owed) {
        FeedbackMessages messages = texts.of(FeedbackMessages.class);
        String duty = messages.duty(owed.duty());
        String day = days.plain(Days.of(owed.dueAt()));
        return owed.inPerson()
                ? messages.objectionCall(owed.candidateName(), duty, day)
                : messages.objection(owed.candidateName(), duty, day);
    }
}
