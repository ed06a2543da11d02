package se.tolv.vacancy.panel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import se.tolv.platform.i18n.Texts;
import se.tolv.vacancy.draft.CheckingDraft;
import se.tolv.vacancy.draft.DraftStep;

/** The assessors can be chosen after the ad: until somebody applies there is nobody to assess. */
@ApplicationScoped
class PanelReadiness {

    @Inject
    Texts texts;

    void check(@Observes CheckingDraft question) {
        PanelMessages messages = texts.of(PanelMessages.class);
        List<PanelMember> members = PanelMember.of(question.vacancyId());
        long taking = members.stream()
                .filter(member -> member.status != PanelStatus.STEPPED_ASIDE)
                .count();
        long waiting = members.stream()
                .filter(member -> member.status == PanelStatus.ASKED)
                .count();
        if (taking == 0) {
            question.advise(DraftStep.PANEL, "accountId", messages.nobodyAsked());
        }
        if (waiting > 0) {
            question.advise(DraftStep.PANEL, "members", messages.notDeclared(waiting));
        }
    }
}
