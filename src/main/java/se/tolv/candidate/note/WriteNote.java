package se.tolv.candidate.note;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.tolv.audit.AuditTrail;
import se.tolv.candidate.Application;
import se.tolv.candidate.ApplicationPermissions;
import se.tolv.candidate.team.Colleague;
import se.tolv.candidate.team.Colleagues;
import se.tolv.platform.database.Creation;
import se.tolv.platform.database.Keys;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.vacancy.Vacancy;

/** Notes something about an application for colleagues, and tells those whom it mentions. */
@ApplicationScoped
public class WriteNote {

    /** Not the address of somebody: an at sign with nothing of a word before it. */
    private static final Pattern MENTION =
            Pattern.compile("(?<![\\p{L}\\p{N}._-])@[\\p{L}\\p{N}_-]+(\\.[\\p{L}\\p{N}_-]+)*");

    @Inject
    ApplicationPermissions permissions;

    @Inject
    Colleagues colleagues;

    @Inject
    Creation creation;

    @Inject
    MentionLetters letters;

    @Inject
    FormCheck check;

    @Inject
    CurrentActor actor;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    @Inject
    Texts texts;

    /**
     * @param requestKey the form's hidden request id or the API's {@code Idempotency-Key}; may be null
     * @throws Problem 404, 403, 422 with the wrong fields, somebody who cannot be mentioned by name
     */
    @Transactional
    public void write(UUID applicationId, NoteForm form, String requestKey) {
        Application application = Application.required(applicationId);
        Vacancy vacancy = Vacancy.required(application.vacancyId);
        permissions.require(vacancy);
        FieldErrors errors = check.check(form);
        List<Colleague> mentioned = mentioned(form.words, vacancy, errors);
        errors.refuseIfAny();
        UUID key = Keys.ofRequest(actor.get().id(), requestKey);
        creation.once(ApplicationNote.class, key, () -> {
            ApplicationNote note = new ApplicationNote(
                    key, applicationId, actor.get(), form.words.strip().replace("\r\n", "\n"), clock.instant());
            note.persist();
            // The trail is kept for ever and read by more people than the note: it does not say what the note says.
            audit.record("application.noted", applicationId, application.nameInTrail(vacancy), null, null);
            mentioned.forEach(colleague -> {
                new NoteMention(note.id, colleague.id()).persist();
                letters.mentioned(colleague, vacancy, applicationId);
            });
            return note;
        });
    }

    private List<Colleague> mentioned(String words, Vacancy vacancy, FieldErrors errors) {
        Set<String> handles = MENTION.matcher(words == null ? "" : words)
                .results()
                .map(MatchResult::group)
                .map(handle -> handle.toLowerCase(Locale.ROOT))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        if (handles.isEmpty()) {
            return List.of();
        }
        List<Colleague> found = new ArrayList<>();
        List<Colleague> readers =
                colleagues.of(vacancy.id).stream().filter(Colleague::recruits).toList();
        for (String handle : handles) {
            List<Colleague> meant = readers.stream()
                    .filter(colleague -> colleague.handle().equals(handle))
                    .toList();
            if (meant.isEmpty()) {
                errors.add("words", texts.of(NoteMessages.class).nobodyCalled(handle));
            }
            found.addAll(meant);
        }
        return found;
    }
}
