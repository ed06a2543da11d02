package se.tolv.vacancy.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.UUID;
import se.tolv.platform.error.FieldErrors;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.web.Versions;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyMessages;
import se.tolv.vacancy.VacancyPermissions;
import se.tolv.vacancy.VacancyStatus;

/** Lets a draft be changed, and nothing that has been advertised. */
@ApplicationScoped
public class Drafts {

    @Inject
    EntityManager entities;

    @Inject
    VacancyPermissions permissions;

    @Inject
    VacancyDraft draft;

    @Inject
    Texts texts;

    /**
     * The draft, held until the transaction ends.
     *
     * @throws Problem 404 or 403 where this person may not change it, 409 where it is no draft any more or is to be
     *     published at a time that has been set
     */
    public Vacancy toChange(UUID id) {
        Vacancy vacancy = Vacancy.locked(id);
        permissions.requireChange(vacancy);
        requireOpenToChange(vacancy);
        return vacancy;
    }

    /**
     * The draft, held until the transaction ends.
     *
     * @param read the version that the person has read
     * @throws Problem as {@link #toChange(UUID)}, and 412 where somebody else changed it
     */
    public Vacancy toChange(UUID id, int read) {
        Vacancy vacancy = Vacancy.locked(id);
        permissions.requireChange(vacancy);
        Versions.requireSame(read, vacancy.version);
        requireOpenToChange(vacancy);
        return vacancy;
    }

    /** What stops the publication of this draft, field by field; empty where nothing does. */
    public FieldErrors missing(Vacancy vacancy) {
        return draft.missing(vacancy);
    }

    /** Something that belongs to the draft and is read with it has changed: so has the draft. */
    public void hasChanged(Vacancy vacancy) {
        entities.lock(vacancy, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    private void requireOpenToChange(Vacancy vacancy) {
        VacancyMessages messages = texts.of(VacancyMessages.class);
        if (vacancy.status != VacancyStatus.DRAFT) {
            throw Problem.conflict(messages.notADraft());
        }
        if (vacancy.publishAt != null) {
            throw Problem.conflict(messages.isScheduled());
        }
    }
}
