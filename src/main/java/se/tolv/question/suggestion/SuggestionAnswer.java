package se.tolv.question.suggestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import se.tolv.account.Account;
import se.tolv.platform.i18n.Texts;
import se.tolv.platform.language.Language;
import se.tolv.platform.mail.Letter;
import se.tolv.platform.mail.Outbox;
import se.tolv.platform.mail.Stationery;
import se.tolv.platform.web.SiteAddress;
import se.tolv.question.InterviewQuestion;
import se.tolv.question.QuestionMessages;
import se.tolv.question.QuestionStatus;

/** Tells the manager who suggested a question what HR answered, in the manager's own language. */
@ApplicationScoped
class SuggestionAnswer {

    @Inject
    Outbox outbox;

    @Inject
    Stationery stationery;

    @Inject
    SiteAddress site;

    @Inject
    Texts texts;

    void send(InterviewQuestion question) {
        Account manager = Account.findById(question.suggestedBy);
        if (manager.isActive()) {
            outbox.put(letter(question, manager));
        }
    }

    private Letter letter(InterviewQuestion question, Account manager) {
        Language language = manager.language == null ? Language.SV : manager.language;
        QuestionMessages messages = texts.in(language, QuestionMessages.class);
        boolean accepted = question.status == QuestionStatus.ACTIVE;
        List<String> paragraphs = new ArrayList<>();
        paragraphs.add(messages.mailGreeting(manager.name));
        paragraphs.add(messages.mailSuggested(question.text.in(language)));
        paragraphs.add(accepted ? messages.mailAccepted() : messages.mailDeclined(question.declineReason));
        String subject = accepted ? messages.mailAcceptedSubject() : messages.mailDeclinedSubject();
        return stationery.letter(
                manager.email,
                new Stationery.Words(language, subject, paragraphs, messages.mailLink()),
                site.of("/questions/" + question.id),
                "question",
                question.id);
    }
}
