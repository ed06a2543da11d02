package se.tolv.vacancy.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import se.tolv.account.Account;
import se.tolv.audit.AuditTrail;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.Vacancy;
import se.tolv.vacancy.VacancyPermissions;

/** Takes somebody off a panel who has not answered yet, or has not stepped aside: that somebody did is kept. */
@ApplicationScoped
public class RemoveAssessor {

    @Inject
    VacancyPermissions permissions;

    @Inject
    AuditTrail audit;

    @Inject
    Texts texts;

    /**
     * @return the account's name
     * @throws Problem 404 where the panel has no such member, 403, 409 where the member has stepped aside
     */
    @Transactional
    public String remove(UUID vacancyId, UUID memberId) {
        Vacancy vacancy = Vacancy.locked(vacancyId);
        permissions.requireChange(vacancy);
        PanelMember member = PanelMember.required(memberId);
        if (!member.vacancyId.equals(vacancyId)) {
            throw Problem.notFound();
        }
        if (member.status == PanelStatus.STEPPED_ASIDE) {
            throw Problem.conflict(texts.of(PanelMessages.class).hasSteppedAside());
        }
        String name = Account.<Account>findById(member.accountId).name;
        member.delete();
        audit.record("vacancy.assessorRemoved", vacancyId, vacancy.registryNumber, Map.of("assessor", name), null);
        return name;
    }
}
