package se.tolv.competency.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import se.tolv.audit.AuditTrail;
import se.tolv.competency.CompetencyFramework;
import se.tolv.competency.exchange.check.TextRules;
import se.tolv.platform.error.Problem;
import se.tolv.platform.language.BilingualText;
import se.tolv.platform.language.Language;
import se.tolv.platform.web.Versions;

/** Changes what a draft is called and what it is for. */
@ApplicationScoped
public class EditFramework {

    private record Texts(BilingualText title, BilingualText description) {}

    @Inject
    Drafts drafts;

    @Inject
    DraftCheck check;

    @Inject
    AuditTrail audit;

    @Inject
    Clock clock;

    /**
     * Where nothing differs, nothing happens.
     *
     * @param version of the draft, as it was read
     * @throws Problem 403, 404, 412; 409 where it is no draft; 422 with the fields that are wrong
     */
    @Transactional
    public void edit(UUID id, int version, FrameworkForm form) {
        CompetencyFramework draft = drafts.held(id);
        check.check(form).refuseIfAny();
        Texts before = new Texts(draft.title, draft.description);
        Texts after = new Texts(TextRules.tidy(form.title), TextRules.tidy(form.description));
        if (after.equals(before)) {
            return;
        }
        Versions.requireSame(version, draft.version);
        draft.title = after.title;
        draft.description = after.description;
        draft.touch(clock.instant());
        audit.record("framework.changed", id, draft.title.in(Language.SV), before, after);
    }
}
