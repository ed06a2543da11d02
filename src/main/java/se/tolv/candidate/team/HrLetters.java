package se.tolv.candidate.team;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.BiFunction;
import se.tolv.account.Account;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.identity.Role;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.web.SiteAddress;

/** Tells all of HR at once that a candidate has asked for something. */
@ApplicationScoped
public class HrLetters {

    @Inject
    Stationery stationery;

    @Inject
    Outbox outbox;

    @Inject
    SiteAddress site;

    @Inject
    Texts texts;

    /**
     * What is asked for stands behind the link only: a mail may be read by others.
     *
     * @param path where the link leads
     * @param words the mail, written in each reader's language
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public <M> void tell(
            String path,
            String aboutType,
            UUID aboutId,
            Class<M> messages,
            BiFunction<M, Language, Stationery.Words> words) {
        Account.<Account>list("deactivatedAt is null").stream()
                .filter(account -> account.roles.contains(Role.HR_SPECIALIST))
                .forEach(account -> {
                    Language language = account.language == null ? Language.SV : account.language;
                    Stationery.Words letter = words.apply(texts.in(language, messages), language);
                    outbox.put(stationery.letter(account.email, letter, site.of(path), aboutType, aboutId));
                });
    }
}
