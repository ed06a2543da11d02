package se.tolv.candidate.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import se.tolv.candidate.team.Colleague;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.web.SiteAddress;
import se.tolv.vacancy.Vacancy;

/** Tells a colleague that a note is meant for them: neither what it says nor whom it is about leaves the house by mail. */
@ApplicationScoped
class MentionLetters {

    @Inject
    CurrentActor actor;

    @Inject
    CurrentLanguage language;

    @Inject
    Stationery stationery;

    @Inject
    SiteAddress site;

    @Inject
    Outbox outbox;

    @Inject
    Texts texts;

    void mentioned(Colleague to, Vacancy vacancy, UUID applicationId) {
        Language spoken = to.language() == null ? language.get() : to.language();
        NoteMessages messages = texts.in(spoken, NoteMessages.class);
        String title = vacancy.title.in(spoken);
        Stationery.Words words = new Stationery.Words(
                spoken,
                messages.mentionSubject(title),
                List.of(
                        messages.mentionGreeting(to.name()),
                        messages.mentionText(actor.get().name(), title, vacancy.registryNumber)),
                messages.mentionOpen());
        outbox.put(stationery.letter(to.email(), words, site.of("/applications/" + applicationId), "account", to.id()));
    }
}
