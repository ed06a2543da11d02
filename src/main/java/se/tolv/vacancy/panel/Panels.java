package se.tolv.vacancy.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import se.tolv.platform.error.Problem;
import se.tolv.platform.identity.CurrentActor;
import se.tolv.platform.identity.Role;
import se.tolv.vacancy.Choice;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;
import se.tolv.vacancy.VacancyStatus;

/** Reads who assesses whom. */
@ApplicationScoped
public class Panels {

    /** Whose accounts can be on a panel. */
    static final List<Role> ASSESSING = List.of(Role.ASSESSOR, Role.HIRING_MANAGER, Role.HR_SPECIALIST);

    @Inject
    EntityManager entities;

    @Inject
    VacancyPermissions permissions;

    @Inject
    CurrentActor actor;

    /**
     * Everybody who has been asked.
     *
     * @throws Problem 404 where there is no such vacancy or this person may not know of it
     */
    public List<PanelRow> of(UUID vacancyId) {
        Vacancy vacancy = Vacancy.required(vacancyId);
        permissions.requireRead(vacancy.unitId, vacancy.managerId);
        return entities.createQuery(
                        "select new se.tolv.vacancy.panel.PanelRow(m.id, a.id, a.name, m.status, m.askedAt,"
                                + " m.declaredAt, m.steppedAsideAt, m.reason)"
                                + " from PanelMember m join Account a on a.id = m.accountId"
                                + " where m.vacancyId = :vacancy order by m.askedAt, m.id",
                        PanelRow.class)
                .setParameter("vacancy", vacancyId)
                .getResultList();
    }

    /** Who can be asked: active accounts with a role that assesses, and not asked yet; by name. */
    public List<Choice> choices(UUID vacancyId) {
        return entities.createQuery(
                        "select a.id, a.name from Account a where a.deactivatedAt is null"
                                + " and exists (select 1 from Account b join b.roles r where b.id = a.id and r in (:roles))"
                                + " and not exists (select 1 from PanelMember m"
                                + " where m.accountId = a.id and m.vacancyId = :vacancy)"
                                + " order by a.name, a.id",
                        Object[].class)
                .setParameter("roles", ASSESSING)
                .setParameter("vacancy", vacancyId)
                .getResultStream()
                .map(row -> new Choice(row[0], (String) row[1]))
                .toList();
    }

    /** The cases that this person has been asked to assess in and that have not ended, those not answered first. */
    public List<AssignmentRow> mine() {
        return entities.createQuery(
                        "select new se.tolv.vacancy.panel.AssignmentRow(m.id, m.version, v.id, v.registryNumber, v.title,"
                                + " u.name, a.name, v.applicationDeadline, m.status)"
                                + " from PanelMember m join Vacancy v on v.id = m.vacancyId join Unit u on u.id = v.unitId"
                                + " left join Account a on a.id = v.managerId"
                                + " where m.accountId = :me and v.status not in (:ended)"
                                + " order by case when m.status = :asked then 0 else 1 end, m.askedAt desc, m.id",
                        AssignmentRow.class)
                .setParameter("me", actor.get().id())
                .setParameter("ended", VacancyStatus.TERMINAL)
                .setParameter("asked", PanelStatus.ASKED)
                .getResultList();
    }
}
