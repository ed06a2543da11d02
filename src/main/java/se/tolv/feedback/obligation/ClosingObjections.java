package se.tolv.feedback.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import se.tolv.feedback.FeedbackMessages;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.time.Days;
import se.tolv.vacancy.ClosingVacancy;

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
        FeedbackMessages messages = texts.of(FeedbackMessages.class);
        obligations
                .blocking(closing.vacancyId())
                .forEach(owed -> closing.object(messages.objection(
                        owed.candidateName(), messages.duty(owed.duty()), days.plain(Days.of(owed.dueAt())))));
    }
}
