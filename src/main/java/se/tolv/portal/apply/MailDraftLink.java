package se.tolv.portal.apply;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import se.tolv.candidate.draft.SaveDraft;
import se.tolv.candidate.setting.ApplicationSettings;
import se.tolv.platform.error.Problem;
import se.tolv.platform.i18n.CurrentLanguage;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.time.Days;
import se.tolv.platform.web.SiteAddress;
import se.tolv.platform.web.form.FormCheck;
import se.tolv.portal.LinkForm;
import se.tolv.portal.LinkThrottle;
import se.tolv.vacancy.PublicVacancy;

/** Mails the link by which somebody goes on later with what they have saved. */
@ApplicationScoped
public class MailDraftLink {

    @Inject
    SaveDraft saveDraft;

    @Inject
    ApplicationSettings settings;

    @Inject
    LinkThrottle throttle;

    @Inject
    FormCheck check;

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    SiteAddress site;

    @Inject
    CurrentLanguage language;

    @Inject
    Texts texts;

    /**
     * @param address the network address that asks
     * @throws Problem 422 without an address to mail to; 429 after too many requests from one network address
     */
    @Transactional
    public void to(LinkForm form, UUID draftId, PublicVacancy post, String address) {
        check.check(form).refuseIfAny();
        if (!throttle.allows(form.email, address)) {
            return;
        }
        ApplyMessages messages = texts.of(ApplyMessages.class);
        String title = post.title().in(language.get());
        var words = new Stationery.Words(
                language.get(),
                messages.mailSubject(title),
                List.of(
                        messages.mailSaved(title),
                        messages.mailDeadline(Days.spoken(post.applicationDeadline(), language.get())),
                        messages.mailKept(settings.current().draftDays()),
                        messages.mailIgnore()),
                messages.mailGoOn());
        String link = site.of("/jobs/" + post.slug() + "/apply/continue/" + saveDraft.link(draftId));
        outbox.put(stationery.letter(form.email.strip(), words, link, "draft", draftId));
    }
}
