package se.tolv.vacancy.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.Arrays;
import java.util.List;
import se.tolv.account.unit.Units;
import se.tolv.guide.Guides;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.vacancy.Choice;
import se.tolv.vacancy.EmploymentForm;
import se.tolv.vacancy.VacancyMessages;
import se.tolv.vacancy.VacancyPermissions;
import se.tolv.vacancy.VacancyStatus;

/** What can be chosen in the form of a vacancy. */
@ApplicationScoped
public class VacancyChoices {

    /** The lists of one form. */
    public record Lists(List<Choice> units, List<Choice> managers, List<Choice> guides, List<Choice> employmentForms) {}

    @Inject
    EntityManager entities;

    @Inject
    Units units;

    @Inject
    Guides guides;

    @Inject
    VacancyPermissions permissions;

    @Inject
    Texts texts;

    public Lists lists() {
        return new Lists(units(), managers(), guides(), employmentForms());
    }

    private List<Choice> units() {
        return units.tree().stream()
                .filter(unit -> permissions.mayRecruitFor(unit.id()))
                .map(unit -> new Choice(unit.id(), unit.path()))
                .toList();
    }

    private List<Choice> managers() {
        return entities.createQuery(
                        "select a.id, a.name from Account a"
                                + " where a.deactivatedAt is null and exists"
                                + " (select 1 from Account b join b.roles r where b.id = a.id and r in (:roles))"
                                + " order by a.name, a.id",
                        Object[].class)
                .setParameter("roles", List.of(Role.HIRING_MANAGER, Role.HR_SPECIALIST))
                .getResultStream()
                .map(row -> new Choice(row[0], (String) row[1]))
                .toList();
    }

    private List<Choice> guides() {
        VacancyMessages messages = texts.of(VacancyMessages.class);
        return guides.choices().stream()
                .map(guide -> new Choice(guide.id(), messages.guideChoice(guide.roleTitle(), guide.number())))
                .toList();
    }

    private List<Choice> employmentForms() {
        VacancyMessages messages = texts.of(VacancyMessages.class);
        return Arrays.stream(EmploymentForm.values())
                .map(form -> new Choice(form, messages.employmentForm(form)))
                .toList();
    }

    /** For the list's filter. */
    public List<Choice> statuses() {
        VacancyMessages messages = texts.of(VacancyMessages.class);
        return Arrays.stream(VacancyStatus.values())
                .map(status -> new Choice(status.name(), messages.status(status)))
                .toList();
    }
}
