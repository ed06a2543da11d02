package se.tolv.candidate.pipeline.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tolv.candidate.Application;
import se.tolv.candidate.CardEvent;
import se.tolv.candidate.CardEvents;
import se.tolv.candidate.pipeline.PipelineMessages;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.mail.Letter;
import se.tolv.platform.mail.OutgoingMail;

/** The letters that an applicant has been sent, on the card. They begin with a name and with the time of arrival. */
@ApplicationScoped
class MessageEvents implements CardEvents {

    @Inject
    Texts texts;

    @Override
    public List<CardEvent> of(Application application, boolean hidden) {
        if (hidden) {
            return List.of();
        }
        PipelineMessages messages = texts.of(PipelineMessages.class);
        return OutgoingMail.<OutgoingMail>list("aboutType = 'application' and aboutId = ?1", application.id).stream()
                .map(mail -> new CardEvent(
                        mail.createdAt,
                        CardEvent.Kind.MESSAGE,
                        OutgoingMail.Status.UNDELIVERED.contains(mail.status)
                                ? messages.letterNotDelivered(mail.subject)
                                : messages.letterSent(mail.subject),
                        null,
                        mail.text.replace(Letter.LINK, messages.personalLink())))
                .toList();
    }
}
