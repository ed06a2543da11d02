package se.tolv.candidate.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import se.tolv.candidate.Application;
import se.tolv.candidate.CardEvent;
import se.tolv.candidate.CardEvents;
import se.tolv.platform.i18n.Texts;

/** The notes of a card. */
@ApplicationScoped
class NoteEvents implements CardEvents {

    @Inject
    Texts texts;

    @Override
    public List<CardEvent> of(Application application, boolean hidden) {
        String what = texts.of(NoteMessages.class).note();
        return ApplicationNote.<ApplicationNote>list("applicationId", application.id).stream()
                .map(note -> new CardEvent(note.at, CardEvent.Kind.NOTE, what, note.authorName, note.words))
                .toList();
    }
}
